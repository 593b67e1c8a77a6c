import { storeEvidence } from '../../packages/api/src/modules/cover-letter/letter-evidence.ts';
import { skillNamesIn } from '../../packages/api/src/modules/ats-report/skill-names.ts';
import { parseMarkdown } from '../../packages/shared/src/resume-document/parse-markdown.ts';
import { coverLetterTask } from '../../packages/api/src/coaching/cover-letter/cover-letter.task.ts';
import { labelOf } from '../../packages/api/src/generations/generation-handler.ts';
import { day, seedId } from './seed-id.ts';
import type { SeedOwner } from './seed-owner.ts';

const drafted = ['2026-10-15', '2026-11-10'];

/** A letter for each job the person looked at, drafted by the rule-based coach from what they told. */
export async function plantLetters({ db, transaction, userId, person }: SeedOwner): Promise<void> {
  const { name, bio, skills, experience } = person;
  const resume = parseMarkdown(person.resumes.at(-1) ?? '');
  for (const [index, job] of person.jobs.entries()) {
    const letter = coverLetterTask.byRules({
      profile: { name, bio, skills, experience },
      resume,
      job,
      tone: 'PLAIN',
      length: 'MEDIUM',
      knownSkills: await skillNamesIn(db, job.description),
    });
    const at = day(drafted[Math.min(index, drafted.length - 1)] ?? '2026-10-15');
    await transaction.coverLetter.create({
      data: {
        id: seedId(at, person.number, 200 + index),
        userId,
        content: letter.content,
        jobDescription: job.description,
        companyName: job.companyName,
        jobTitle: job.jobTitle,
        status: job.completed ? 'completed' : 'draft',
        completedAt: job.completed ? at : null,
        evidence: storeEvidence(letter.sentences),
        tone: 'PLAIN',
        length: 'MEDIUM',
        writtenBy: labelOf({ coach: 'RULE_BASED', model: null }),
        promptVersion: coverLetterTask.rulesVersion,
        createdAt: at,
        updatedAt: at,
      },
    });
  }
}
