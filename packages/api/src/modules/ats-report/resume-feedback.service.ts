import type { Coach } from '../../coaching/coach.ts';
import { resumeFeedbackTask } from '../../coaching/resume-feedback/resume-feedback.task.ts';
import { ruleBasedCoach } from '../../coaching/rule-based-coach.ts';
import type { Database } from '../../database/database.ts';
import { FeedbackWritten, ResumeEmpty } from './ats-report.result.ts';
import { feedbackInput, keepFeedback } from './feedback.generation.ts';

/** Writes feedback on the saved resume by rules, at once; `startResumeFeedback` asks the coach in the background. */
export async function writeResumeFeedback(
  db: Database,
  viewerId: string,
  now: Date,
  coach: Coach = ruleBasedCoach,
): Promise<FeedbackWritten | ResumeEmpty> {
  const input = await feedbackInput(db, viewerId, now);
  if (input instanceof ResumeEmpty) return input;
  const { text } = await coach.perform(resumeFeedbackTask, input);
  const by = { feedback: text, feedbackBy: coach.label, feedbackAt: now };
  const id = await keepFeedback(db, viewerId, by);
  const resume =
    id === null ? null : await db.resume.findUnique({ where: { id, userId: viewerId } });
  return resume ? new FeedbackWritten(resume) : new ResumeEmpty();
}
