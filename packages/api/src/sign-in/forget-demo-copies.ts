import type { Log } from '../context/log.ts';
import type { Database } from '../database/database.ts';
import { describeError } from '../errors/describe-error.ts';
import { repeat } from '../upkeep/repeat.ts';
import { forgetDemoCopies } from './demo-copy.service.ts';

const hour = 60 * 60 * 1_000;

/**
 * Forgets old demo copies while the server runs, also where the demo has been switched off since; answers how to stop it.
 * A copy's session has ended by then, so that an hour more or less shows to nobody.
 */
export function forgetDemoCopiesInTime(
  db: Database,
  log: Pick<Log, 'info' | 'warn'>,
  everyMs = hour,
): () => Promise<void> {
  return repeat(
    async () => {
      const count = await forgetDemoCopies(db, { now: new Date() });
      if (count > 0) log.info({ count }, 'demo copies were forgotten');
    },
    {
      everyMs,
      onFailure: (error) =>
        log.warn(
          { error: describeError(error) },
          'old demo copies could not be forgotten; trying again',
        ),
    },
  );
}
