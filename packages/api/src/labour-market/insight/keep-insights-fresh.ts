import { type Database, poolOf } from '../../database/database.ts';
import { describeError } from '../../errors/describe-error.ts';
import { repeat } from '../../upkeep/repeat.ts';
import { inOneTransaction } from '../loading/one-writer.ts';
import { refreshInsights } from './refresh-insights.ts';

interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

const hour = 60 * 60 * 1000;

/** Computes the insights that are due; one process at a time does, and the others find nothing left. */
export async function refreshDueInsights(db: Database, now: Date): Promise<number> {
  const client = await poolOf(db).connect();
  try {
    return await inOneTransaction(client, () => refreshInsights(client, { now, scope: 'due' }));
  } finally {
    client.release();
  }
}

/**
 * Looks now and every hour whether insights are due, until what is returned is called. A failure is logged and leaves the
 * last good insights, which say how old they are; the next hour tries again.
 */
export function keepInsightsFresh(db: Database, log: Log, everyMs = hour): () => Promise<void> {
  return repeat(
    async () => {
      const count = await refreshDueInsights(db, new Date());
      if (count > 0) log.info({ count }, 'insights were computed anew');
    },
    {
      everyMs,
      onFailure: (error) =>
        log.warn(
          { error: describeError(error) },
          'insights could not be computed; the last ones stay',
        ),
    },
  );
}
