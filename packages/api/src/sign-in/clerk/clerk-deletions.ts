import type { Log } from '../../context/log.ts';
import type { Database } from '../../database/database.ts';
import type { ClerkApi } from './clerk-api.ts';

const everyMs = 15_000;
const atOnce = 20;

/** Deletes at Clerk the accounts that were deleted here; what fails stays on the list. Answers how many were deleted. */
export async function deleteAtClerk(db: Database, api: ClerkApi): Promise<number> {
  const waiting = await db.clerkSubject.findMany({
    where: { deleteAtProvider: true },
    take: atOnce,
    orderBy: { deletedAt: 'asc' },
  });
  for (const { clerkUserId } of waiting) {
    await api.deleteUser(clerkUserId);
    await db.clerkSubject.update({ where: { clerkUserId }, data: { deleteAtProvider: false } });
  }
  return waiting.length;
}

/** Looks after {@link deleteAtClerk} while the process runs; answers how to stop it. */
export function startClerkDeletions(db: Database, api: ClerkApi, log: Log): () => Promise<void> {
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(async () => {
      try {
        await deleteAtClerk(db, api);
      } catch (error) {
        log.warn(
          { reason: error instanceof Error ? error.name : 'unknown' },
          'clerk: accounts deleted here are not yet deleted at Clerk; trying again',
        );
      }
    });
  }, everyMs);
  timer.unref();
  return () => {
    clearInterval(timer);
    return running;
  };
}
