import { postingDescriptionInput } from '@career-coach/shared/inputs/cover-letter.ts';
import { z } from 'zod';
import { askingLines } from '../../coaching/propose-terms/asking-lines.ts';
import { proposeTermsTask } from '../../coaching/propose-terms/propose-terms.task.ts';
import { generationHandler } from '../../generations/generation-handler.ts';
import { skillNamesIn } from '../ats-report/skill-names.ts';
import { postingHash } from '../posting-term/posting-hash.ts';
import { postingText } from './posting-text.ts';
import { NothingAsked } from './term-proposal.result.ts';

/** The terms that a posting asks for; it ends with the person's proposal for that posting, in place of the one before. */
export const termProposalGeneration = generationHandler({
  task: proposeTermsTask,
  input: z.object({ jobDescription: postingDescriptionInput.transform(postingText) }),
  async prepare(db, _userId, { jobDescription }) {
    if (askingLines(jobDescription).length === 0) return new NothingAsked();
    return { jobDescription, knownSkills: await skillNamesIn(db, jobDescription) };
  },
  remarks: (_, { leftOut }) =>
    leftOut === 0
      ? []
      : [
          `${leftOut === 1 ? 'One term' : `${leftOut} terms`} that the model named ${leftOut === 1 ? 'was' : 'were'} left out: the posting does not ask for ${leftOut === 1 ? 'it' : 'them'} in these words.`,
        ],
  async store(transaction, userId, { jobDescription }, { terms }, badge) {
    const key = { userId, postingHash: postingHash(jobDescription) };
    const proposal = {
      terms: terms.map(({ term, need, quote }) => ({ term, need, quote })),
      writtenBy: badge.label,
      promptVersion: badge.promptVersion,
      createdAt: new Date(),
    };
    const { id } = await transaction.termProposal.upsert({
      where: { userId_postingHash: key },
      create: { ...key, ...proposal },
      update: proposal,
      select: { id: true },
    });
    return { noun: 'TermProposal', id };
  },
  async stillStands(transaction, userId, { id }) {
    return (await transaction.termProposal.count({ where: { id, userId } })) > 0;
  },
});
