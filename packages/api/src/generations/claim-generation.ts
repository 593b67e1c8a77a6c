import type { Database } from '../database/database.ts';
import type { Generation } from '../database/generated/client.ts';
import { interruptedMessage } from './generation-state.ts';

/** A runner that has not been heard of for so long is taken to be dead. */
export const leaseMs = 20_000;
/** How often a generation that never sent anything is begun anew before it fails. */
const mostTries = 3;

/** A generation that this process runs. */
export type Claimed = Generation & { runner: string };

/** The oldest generation that waits, now this runner's; null when none waits. No two runners get the same. */
export async function claimGeneration(db: Database, runner: string): Promise<Claimed | null> {
  const [claimed] = await db.$queryRaw<{ id: string }[]>`
    UPDATE "Generation" SET "status" = 'RUNNING', "runner" = ${runner}::uuid, "takenUp" = "takenUp" + 1,
      "startedAt" = now(), "leaseUntil" = now() + make_interval(secs => ${leaseMs / 1_000})
    WHERE "id" = (SELECT "id" FROM "Generation" WHERE "status" = 'QUEUED' ORDER BY "createdAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id"`;
  const row = claimed && (await db.generation.findUnique({ where: { id: claimed.id } }));
  return row ? { ...row, runner } : null;
}

/** Says that the runner lives. Answers what the row says now: whether it still is this runner's, and is wanted. */
export async function extendLease(
  db: Database,
  { id, runner }: { id: string; runner: string },
): Promise<'go on' | 'cancel' | 'lost'> {
  const [row] = await db.$queryRaw<{ cancelled: boolean }[]>`
    UPDATE "Generation" SET "leaseUntil" = now() + make_interval(secs => ${leaseMs / 1_000})
    WHERE "id" = ${id}::uuid AND "runner" = ${runner}::uuid AND "status" = 'RUNNING'
    RETURNING "cancelRequestedAt" IS NOT NULL AS cancelled`;
  if (!row) return 'lost';
  return row.cancelled ? 'cancel' : 'go on';
}

/**
 * Ends what dead runners have left. What may have been sent to a model fails with its reason, because sending it again
 * could be billed again; what was not goes back to the queue, a few times.
 */
export async function takeBackFromTheDead(db: Database): Promise<void> {
  await db.$executeRaw`
    UPDATE "Generation" SET "status" = 'CANCELLED', "stage" = NULL, "runner" = NULL, "leaseUntil" = NULL, "finishedAt" = now(),
      "reservedMicroUsd" = CASE WHEN "sendingSince" IS NULL THEN 0 ELSE "reservedMicroUsd" END
    WHERE "status" = 'RUNNING' AND "leaseUntil" < now() AND "cancelRequestedAt" IS NOT NULL`;
  await db.$executeRaw`
    UPDATE "Generation" SET "status" = 'QUEUED', "stage" = NULL, "text" = NULL, "runner" = NULL, "leaseUntil" = NULL
    WHERE "status" = 'RUNNING' AND "leaseUntil" < now() AND "sendingSince" IS NULL AND "takenUp" < ${mostTries}`;
  await db.$executeRaw`
    UPDATE "Generation" SET "status" = 'FAILED', "stage" = NULL, "runner" = NULL, "leaseUntil" = NULL, "finishedAt" = now(),
      "failureReason" = 'INTERRUPTED', "reservedMicroUsd" = CASE WHEN "sendingSince" IS NULL THEN 0 ELSE "reservedMicroUsd" END,
      "failureMessage" = CASE WHEN "sendingSince" IS NULL THEN ${interruptedMessage(false)} ELSE ${interruptedMessage(true)} END
    WHERE "status" = 'RUNNING' AND "leaseUntil" < now()`;
}
