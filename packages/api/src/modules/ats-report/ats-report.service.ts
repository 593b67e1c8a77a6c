import { checkResumeInput } from '@career-coach/shared/inputs/check-resume.ts';
import type { Database } from '../../database/database.ts';
import { inTransaction } from '../../database/retry.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput } from '../../errors/user-error.ts';
import type { CheckResumeInput } from './ats-report.input.ts';
import { ResumeChecked, ResumeEmpty } from './ats-report.result.ts';
import { filledResume, newestTwin, scoreToStore } from './saved-scoring.ts';

/**
 * Scores the saved resume and keeps the report. Report and headline are stored together; a resume that was saved over
 * while it was scored keeps its headline, for the report is of the version before.
 */
export async function checkResume(
  db: Database,
  viewerId: string,
  input: CheckResumeInput,
  now: Date,
): Promise<ResumeChecked | ResumeEmpty | InvalidInput> {
  const parsed = parseInput(checkResumeInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const jobDescription = parsed.jobDescription ?? null;
  const resume = await filledResume(db, viewerId);
  if (resume === null) return new ResumeEmpty();
  const scored = await scoreToStore(db, resume, jobDescription, now);
  return inTransaction(db, async (transaction) => {
    // Whoever checks the same resume waits here, so that the second press sees the report of the first.
    const [current] = await transaction.$queryRaw<{ version: number }[]>`
      SELECT "version" FROM "Resume" WHERE "id" = ${resume.id}::uuid AND "userId" = ${viewerId}::uuid
        AND "deletedAt" IS NULL FOR UPDATE`;
    if (!current) return new ResumeEmpty();
    const twin = await newestTwin(transaction, scored, {
      resumeId: resume.id,
      userId: viewerId,
      tailoredResumeId: null,
    });
    if (current.version === resume.version)
      await transaction.resume.update({
        where: { id: resume.id, userId: viewerId },
        data: { atsScore: scored.score },
      });
    const report =
      twin ??
      (await transaction.atsReport.create({
        data: { ...scored, resumeId: resume.id, userId: viewerId },
      }));
    const checked = await transaction.resume.findUniqueOrThrow({
      where: { id: resume.id, userId: viewerId },
    });
    return new ResumeChecked(report, checked);
  });
}
