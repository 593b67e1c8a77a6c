import { clientKey as keySchema } from '@career-coach/shared/inputs/generation.ts';
import type { UserError } from '../../errors/user-error.ts';
import { feedbackGeneration } from '../ats-report/feedback.generation.ts';
import type { GenerationStarted } from '../generation/generation.result.ts';
import { startGeneration, type AskedFor, type StartParts } from '../generation/start-generation.ts';

/**
 * Asks for feedback on the resume as it is saved. Its version and its newest report are part of what is asked, so that
 * asking again is a second click only while neither has changed.
 */
export async function startResumeFeedback(
  parts: StartParts,
  viewerId: string,
  { clientKey, coach }: Pick<AskedFor, 'clientKey' | 'coach'>,
): Promise<GenerationStarted | UserError> {
  const { db } = parts;
  const [sameKey, resume, report] = await Promise.all([
    keySchema.safeParse(clientKey).success
      ? db.generation.findFirst({
          where: { userId: viewerId, clientKey, task: feedbackGeneration.name },
          select: { input: true },
        })
      : null,
    db.resume.findFirst({
      where: { userId: viewerId, deletedAt: null },
      select: { version: true },
    }),
    db.atsReport.findFirst({
      where: { userId: viewerId, deletedAt: null, tailoredResumeId: null },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: { id: true },
    }),
  ]);
  // A retry of the same request means what it meant, whatever was saved since.
  const input = sameKey?.input ?? {
    version: resume?.version ?? null,
    reportId: report?.id ?? null,
  };
  return startGeneration(parts, viewerId, feedbackGeneration, { input, clientKey, coach });
}
