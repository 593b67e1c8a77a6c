import type { UserError } from '../../errors/user-error.ts';
import type { GenerationPreview, GenerationStarted } from '../generation/generation.result.ts';
import { previewGeneration } from '../generation/generation.service.ts';
import { startGeneration, type StartParts } from '../generation/start-generation.ts';
import { phrasingGeneration } from './insight-phrasing.generation.ts';
import { NoFiguresToPhrase } from './insight-phrasing.result.ts';
import { newestSnapshot } from './newest-snapshot.ts';

/** Only a model is asked: what rules write of the figures stands on the page anyway. */
const coach = 'CLAUDE';

/** Asks a model to put the newest figures of the person's specialization into words. */
export async function startInsightPhrasing(
  parts: StartParts,
  viewerId: string,
  clientKey: string,
): Promise<GenerationStarted | UserError> {
  const snapshot = await newestSnapshot(parts.db, viewerId);
  if (snapshot === null) return new NoFiguresToPhrase('none');
  const input = { snapshotId: snapshot.id };
  return startGeneration(parts, viewerId, phrasingGeneration, { input, clientKey, coach });
}

/** Exactly what that would send, and the most it could cost. */
export async function previewInsightPhrasing(
  parts: Pick<StartParts, 'db' | 'coach'>,
  viewerId: string,
): Promise<GenerationPreview | UserError> {
  const snapshot = await newestSnapshot(parts.db, viewerId);
  if (snapshot === null) return new NoFiguresToPhrase('none');
  const input = { snapshotId: snapshot.id };
  return previewGeneration(parts, viewerId, phrasingGeneration, { input, coach });
}
