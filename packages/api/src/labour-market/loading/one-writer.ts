import type { ClientBase } from 'pg';

/** Held by whoever writes figures: the second process waits, and then finds the work done. */
const advisoryLock = 0x0cc7;

/** Runs the work in a transaction, one writer of figures at a time over all processes; a failure leaves everything as it was. */
export async function inOneTransaction<Result>(
  client: ClientBase,
  work: () => Promise<Result>,
): Promise<Result> {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [advisoryLock]);
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
