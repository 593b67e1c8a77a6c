import { z } from 'zod';
import { resumeFeedbackTask } from '../../coaching/resume-feedback/resume-feedback.task.ts';
import type { Database, Transaction } from '../../database/database.ts';
import { generationHandler } from '../../generations/generation-handler.ts';
import { scoreResume } from '../../scoring/score-resume.ts';
import { ResumeEmpty } from './ats-report.result.ts';
import { filledResume, newestPosting, scoringOf } from './saved-scoring.ts';

const longestFeedback = 20_000;

/** Feedback on the saved resume, held against the description of its newest report. The score is not touched by it. */
export const feedbackGeneration = generationHandler({
  task: resumeFeedbackTask,
  // What it is about; an older generation does not say. Written is what stands in the resume when its turn comes.
  input: z.object({ version: z.int().nullish(), reportId: z.string().nullish() }),
  prepare: (db, userId) => feedbackInput(db, userId, new Date()),
  async store(transaction, userId, _input, { text }, badge) {
    const id = await keepFeedback(transaction, userId, {
      feedback: text,
      feedbackBy: badge.label,
      feedbackAt: new Date(),
    });
    return id === null ? new ResumeEmpty() : { noun: 'Resume', id };
  },
  async stillStands(transaction, userId, { id }, text) {
    const feedback = text.slice(0, longestFeedback);
    return (await transaction.resume.count({ where: { id, userId, feedback } })) > 0;
  },
});

/** The saved resume with its score. */
export async function feedbackInput(db: Database, userId: string, now: Date) {
  const resume = await filledResume(db, userId);
  if (resume === null) return new ResumeEmpty();
  const scoring = await scoringOf(db, resume, await newestPosting(db, resume), now);
  return { document: scoring.document, score: scoreResume(scoring) };
}

/** Writes it to the resume; null when that has been deleted meanwhile. */
export async function keepFeedback(
  transaction: Transaction,
  userId: string,
  { feedback, ...by }: { feedback: string; feedbackBy: string; feedbackAt: Date },
): Promise<string | null> {
  const [written] = await transaction.resume.updateManyAndReturn({
    where: { userId, deletedAt: null },
    data: { feedback: feedback.slice(0, longestFeedback), ...by },
    select: { id: true },
  });
  return written?.id ?? null;
}
