import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Transaction } from './database.ts';
import type { Prisma } from './generated/client.ts';

export interface RetryOptions {
  /** Tries in all; 5 when left out. */
  attempts?: number;
  /** The longest wait before the second try; it doubles with each further one. 20 ms when left out. */
  firstWaitMs?: number;
}

/**
 * Runs the work again when PostgreSQL ended it to resolve a deadlock or a serialization conflict: nothing of it was
 * stored. The waits are random, so that the two that collided do not collide again. Other errors pass at once.
 */
export async function withRetry<Result>(
  work: () => Promise<Result>,
  options: RetryOptions = {},
): Promise<Result> {
  const { attempts = 5, firstWaitMs = 20 } = options;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= attempts || !isWriteConflict(error)) throw error;
      await sleep(Math.random() * firstWaitMs * 2 ** (attempt - 1));
    }
  }
}

/** Runs the work in a transaction, as often as `withRetry` does: it may run several times, but counts once. */
export function inTransaction<Result>(
  db: Database,
  work: (transaction: Transaction) => Promise<Result>,
  options: RetryOptions & { isolationLevel?: Prisma.TransactionIsolationLevel } = {},
): Promise<Result> {
  const { isolationLevel, ...retry } = options;
  return withRetry(
    () => db.$transaction(work, isolationLevel === undefined ? {} : { isolationLevel }),
    retry,
  );
}

/** A deadlock or serialization failure, in each of the shapes it comes in. */
export function isWriteConflict(error: unknown): boolean {
  for (
    let cause = error, depth = 0;
    isObject(cause) && depth < 5;
    cause = cause['cause'], depth += 1
  ) {
    // From model calls; as PostgreSQL's own code from `pg`; as the adapter's kind where Prisma passes it on.
    if (cause['code'] === 'P2034' || cause['code'] === '40001' || cause['code'] === '40P01')
      return true;
    if (cause['kind'] === 'TransactionWriteConflict') return true;
    // From raw SQL: P2010 with the adapter's error inside.
    const meta = cause['meta'];
    if (isObject(meta) && isWriteConflict(meta['driverAdapterError'])) return true;
  }
  return false;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
