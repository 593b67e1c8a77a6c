import { draftCoverLetterInput } from '@career-coach/shared/inputs/cover-letter.ts';
import { coverLetterTask } from '../../coaching/cover-letter/cover-letter.task.ts';
import { missingForLetter } from '../../coaching/cover-letter/letter-input.ts';
import { generationHandler } from '../../generations/generation-handler.ts';
import { skillNamesIn } from '../ats-report/skill-names.ts';
import { ProfileIncomplete } from './cover-letter.result.ts';
import { storeEvidence } from './letter-evidence.ts';
import { letterPerson } from './letter-person.ts';

/** A letter from profile, resume and description; it ends with a draft. */
export const letterGeneration = generationHandler({
  task: coverLetterTask,
  input: draftCoverLetterInput,
  async prepare(db, userId, { companyName, jobTitle, jobDescription, tone, length }) {
    const [person, knownSkills] = await Promise.all([
      letterPerson(db, userId),
      skillNamesIn(db, jobDescription),
    ]);
    const missing = missingForLetter(person);
    if (missing.length > 0) return new ProfileIncomplete(missing);
    const job = { companyName, jobTitle, description: jobDescription };
    const today = new Date().toISOString().slice(0, 10);
    return { ...person, job, tone, length, today, knownSkills };
  },
  async store(transaction, userId, asked, letter, badge) {
    const { companyName, jobTitle, jobDescription, tone, length } = asked;
    const { id } = await transaction.coverLetter.create({
      data: {
        userId,
        companyName,
        jobTitle,
        jobDescription,
        content: letter.content,
        writtenBy: badge.label,
        promptVersion: badge.promptVersion,
        tone,
        length,
        evidence: storeEvidence(letter.sentences),
      },
      select: { id: true },
    });
    return { noun: 'CoverLetter', id };
  },
  // Once the person has changed it, an equal request is a wish for a new one.
  async stillStands(transaction, userId, { id }) {
    const untouched = { id, userId, version: 1, status: 'draft', deletedAt: null };
    return (await transaction.coverLetter.count({ where: untouched })) > 0;
  },
});
