import { storeEvidence } from '../../packages/api/src/modules/cover-letter/letter-evidence.ts';
import { skillNamesIn } from '../../packages/api/src/modules/ats-report/skill-names.ts';
import { parseMarkdown } from '../../packages/shared/src/resume-document/parse-markdown.ts';
import { coverLetterTask } from '../../packages/api/src/coaching/cover-letter/cover-letter.task.ts';
import { labelOf } from '../../packages/api/src/generations/generation-handler.ts';
import { plantRevisions } from './plant-revisions.ts';
import { day, seedId } from './seed-id.ts';
import type { SeedOwner } from './seed-owner.ts';

const drafted = ['2026-10-15', '2026-11-10'];

/** A letter for each job the person looked at, drafted by the rule-based coach from what they told: warmly first, then plainly. */
export async function plantLetters(owner: SeedOwner): Promise<void> {
  const { db, transaction, userId, person } = owner;
  const { name, bio, skills, experience } = person;
  const resume = parseMarkdown(person.resumes.at(-1) ?? '');
  for (const [index, job] of person.jobs.entries()) {
    const knownSkills = await skillNamesIn(db, job.description);
    const write = (tone: 'PLAIN' | 'WARM') =>
      coverLetterTask.byRules({
        profile: { name, bio, skills, experience },
        resume,
        job,
        tone,
        length: 'MEDIUM',
        knownSkills,
      });
    const [earlier, letter] = [write('WARM'), write('PLAIN')];
    const begun = day(drafted[Math.min(index, drafted.length - 1)] ?? '2026-10-15');
    const at = new Date(begun.getTime() + 86_400_000);
    const id = seedId(begun, person.number, 200 + index);
    await transaction.coverLetter.create({
      data: {
        id,
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
        version: 2,
        createdAt: begun,
        updatedAt: at,
      },
    });
    const states = [
      { at: begun, content: earlier.content, version: 1 },
      { at, content: letter.content, version: 2 },
    ].map((state) => ({ ...state, cause: 'DRAFTED' as const, device: 'Firefox on Windows' }));
    await plantRevisions(owner, { coverLetterId: id }, states, 900 + 10 * index);
  }
}
