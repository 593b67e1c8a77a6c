import type { CoachKind } from '../../coaching/coach.ts';
import type { Database } from '../../database/database.ts';
import { InvalidInput, NotFound, UserError } from '../../errors/user-error.ts';
import { labelOf, type GenerationHandler } from '../../generations/generation-handler.ts';
import { personOf } from '../../generations/person-of.ts';
import { mostThatCosts } from '../../generations/spending.ts';
import { localId } from '../node/global-id.ts';
import { GenerationCancelled, GenerationPreview } from './generation.result.ts';
import { choose, type StartParts } from './start-generation.ts';

/** Stops a generation: at once while it waits, soon while it runs, in whichever process that is. */
export async function cancelGeneration(
  db: Database,
  viewerId: string,
  globalId: string,
  now: Date,
): Promise<GenerationCancelled | NotFound> {
  const mine = { id: localId('Generation', globalId), userId: viewerId };
  await db.generation.updateMany({
    where: { ...mine, status: 'QUEUED' },
    data: { status: 'CANCELLED', cancelRequestedAt: now, finishedAt: now, reservedMicroUsd: 0 },
  });
  await db.generation.updateMany({
    where: { ...mine, status: 'RUNNING', cancelRequestedAt: null },
    data: { cancelRequestedAt: now },
  });
  const generation = await db.generation.findFirst({ where: mine });
  return generation ? new GenerationCancelled(generation) : NotFound.of('This generation');
}

/** Exactly what starting this would send, and the most it could cost. Sends nothing. */
export async function previewGeneration(
  parts: Pick<StartParts, 'db' | 'coach'>,
  viewerId: string,
  handler: GenerationHandler,
  asked: { input: unknown; coach: CoachKind | null },
): Promise<GenerationPreview | UserError> {
  const { db, coach } = parts;
  const input = handler.read(asked.input);
  if (input instanceof InvalidInput) return input;
  const chosen = await choose(parts, viewerId, handler, asked.coach);
  if (chosen instanceof UserError) return chosen;
  const prepared = await handler.prepare(db, viewerId, input);
  if (prepared instanceof UserError) return prepared;
  const described =
    chosen.coach === 'CLAUDE' && coach.claude !== null
      ? prepared.describe(coach.claude, await personOf(db, viewerId))
      : null;
  if (described === null || coach.claude === null) {
    const writtenBy = labelOf({ coach: 'RULE_BASED', model: null });
    return new GenerationPreview({
      writtenBy,
      sent: null,
      replaced: [],
      warnings: [],
      mostMicroUsd: 0,
    });
  }
  return new GenerationPreview({
    writtenBy: labelOf({ coach: 'CLAUDE', model: described.model }),
    sent: JSON.stringify(described.body, null, 2),
    replaced: described.replaced.map(({ kind, count }) => `${kind}: ${count}`),
    warnings: described.warnings.map(({ message }) => message),
    mostMicroUsd: mostThatCosts(coach.claude, described, handler.maxOutputTokens),
  });
}
