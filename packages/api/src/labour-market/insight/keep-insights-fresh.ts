import { setTimeout as sleep } from 'node:timers/promises';
import type { Runner } from 'graphile-worker';
import pg from 'pg';
import { readConnectionUrl } from '../../database/connection-url.ts';
import { describeError } from '../../errors/describe-error.ts';
import { type QueueLog, type QueueOptions, runInsightQueue } from './insight-queue.ts';

export interface FreshnessOptions {
  databaseUrl: string;
  log: QueueLog;
  now?: () => Date;
  /** How long to wait before this process again tries to become the runner; 30 s when left out. */
  standbyMs?: number;
  pollMs?: number;
  onRefresh?: QueueOptions['onRefresh'];
}

/** Held by the one process that runs the queue, for as long as its connection lives: PostgreSQL frees it when the process dies. */
const runnerLock = 0x0cc8;

/**
 * Keeps insights fresh until what is returned is called. Of all processes on a database one runs the queue, the others
 * stand by and take over when it ends, however it ends. Never throws: without a database it goes on trying.
 */
export function keepInsightsFresh(options: FreshnessOptions): () => Promise<void> {
  const stopping = new AbortController();
  const ended = stayOn(options, stopping.signal);
  return async () => {
    stopping.abort();
    await ended;
  };
}

async function stayOn(options: FreshnessOptions, stopping: AbortSignal): Promise<void> {
  const { log, standbyMs = 30_000 } = options;
  while (!stopping.aborted) {
    try {
      await runWhileFirst(options, stopping);
    } catch (error) {
      log.warn(
        { error: describeError(error) },
        'insights are not refreshed now; it is tried again',
      );
    }
    await sleep(standbyMs, undefined, { signal: stopping, ref: false }).catch(() => undefined);
  }
}

/** Runs the queue while this process holds the lock; returns at once when another does. */
async function runWhileFirst(
  { databaseUrl, log, now, pollMs, onRefresh }: FreshnessOptions,
  stopping: AbortSignal,
): Promise<void> {
  const { connectionString, options } = readConnectionUrl(databaseUrl);
  // Connections of its own: a runner that listens must not take one from the requests.
  const connection = {
    connectionString,
    options,
    application_name: 'ai-career-coach-refresh',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  };
  const holder = new pg.Client(connection);
  let end = (): void => undefined;
  const lost = new Promise<void>((resolve) => {
    // A connection that is reset tells of it more than once; an error that nobody hears ends the process.
    holder.on('error', () => resolve());
    holder.once('end', () => resolve());
    end = resolve;
    stopping.addEventListener('abort', end, { once: true });
  });
  let pool: pg.Pool | undefined;
  let runner: Runner | undefined;
  try {
    await holder.connect();
    const { rows } = await holder.query<{ first: boolean }>(
      'SELECT pg_try_advisory_lock($1) AS first',
      [runnerLock],
    );
    if (rows[0]?.first !== true || stopping.aborted) return;
    // Enough for listening, the job, its notes and the library's own; a runner that waits for one must not give up soon.
    pool = new pg.Pool({
      ...connection,
      max: 5,
      connectionTimeoutMillis: 60_000,
      statement_timeout: 60_000,
    });
    // A connection that breaks ends its job, which is tried again.
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
    runner = await runInsightQueue({
      pool,
      log,
      ...(now === undefined ? {} : { now }),
      ...(pollMs === undefined ? {} : { pollMs }),
      ...(onRefresh === undefined ? {} : { onRefresh }),
    });
    log.info({}, 'this process refreshes insights');
    await Promise.race([lost, runner.promise]);
  } finally {
    stopping.removeEventListener('abort', end);
    await runner?.stop().catch(() => undefined);
    await pool?.end();
    // Last, so that nobody else begins before this one has ended.
    await holder.end().catch(() => undefined);
  }
}
