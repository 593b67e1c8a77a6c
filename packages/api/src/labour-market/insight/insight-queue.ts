import {
  type Runner,
  run,
  Logger,
  type TaskList,
  type WorkerUtils,
  makeWorkerUtils,
} from 'graphile-worker';
import type { ClientBase, Pool } from 'pg';
import { describeError } from '../../errors/describe-error.ts';
import { inOneTransaction } from '../loading/one-writer.ts';
import { refreshInsights } from './refresh-insights.ts';

export interface QueueLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

export interface QueueOptions {
  pool: Pool;
  log: QueueLog;
  now?: () => Date;
  /** How long an idle runner waits before it looks for jobs that nobody told it of; 5 s when left out. */
  pollMs?: number;
  /** Told what came of each insight that was computed, and how many seconds it took. */
  onRefresh?: (outcome: 'done' | 'failed', seconds: number) => void;
}

const look = 'look-for-due-insights';
const refresh = 'refresh-insight';

/** With the library's backoff (e to the number of attempts, in seconds) these take a day and a half; then the next look begins anew. */
const mostAttempts = 12;

/**
 * Runs the jobs of the PostgreSQL-backed queue: one looks every ten minutes which insights are due, one refreshes each
 * of them. Whoever calls it makes sure that no other runner works, see keep-insights-fresh.ts.
 */
export async function runInsightQueue(options: QueueOptions): Promise<Runner> {
  const { pool, pollMs = 5_000 } = options;
  const logger = new Logger(() => () => undefined);
  const utils = await makeWorkerUtils({ pgPool: pool, logger });
  try {
    await utils.migrate();
    await freeJobsOfTheDead(pool, utils);
  } finally {
    await utils.release();
  }
  const runner = await run({
    // Without batches the library does not await what it writes about a job: a lost connection would end the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    pgPool: pool,
    logger,
    concurrency: 1,
    pollInterval: pollMs,
    noHandleSignals: true,
    crontab: `*/10 * * * * ${look}`,
    taskList: tasks(options),
  });
  await runner.addJob(look, {}, { jobKey: look });
  return runner;
}

function tasks({
  pool,
  log,
  now = () => new Date(),
  onRefresh = () => undefined,
}: QueueOptions): TaskList {
  return {
    async [look](_payload, { addJob }) {
      for (const industry of await dueWithoutJob(pool, now()))
        await addJob(refresh, { industry }, { jobKey: keyOf(industry), maxAttempts: mostAttempts });
    },
    async [refresh](payload) {
      const industry = industryOf(payload);
      const began = performance.now();
      const seconds = (): number => (performance.now() - began) / 1_000;
      try {
        const count = await refreshOneIfDue(pool, industry, now());
        if (count === 0) return;
        onRefresh('done', seconds());
        log.info({ industry }, 'an insight was computed anew');
      } catch (error) {
        onRefresh('failed', seconds());
        log.warn(
          { industry, error: describeError(error) },
          'an insight could not be computed; the last one stays',
        );
        await pool
          .query('UPDATE "IndustryInsight" SET "refreshFailedAt" = $2 WHERE "industry" = $1', [
            industry,
            now(),
          ])
          .catch(() => undefined);
        throw error;
      }
    },
  };
}

const keyOf = (industry: string): string => `${refresh}:${industry}`;

function industryOf(payload: unknown): string {
  if (typeof payload === 'object' && payload !== null && 'industry' in payload)
    return String(payload.industry);
  throw new Error('A job to refresh an insight names no industry.');
}

/** What is due and has no job that still will be tried: adding one again would begin its waiting anew. */
async function dueWithoutJob(pool: Pool, now: Date): Promise<string[]> {
  const due = await pool.query<{ id: string }>(
    `SELECT s."id" FROM "Specialization" s LEFT JOIN "IndustryInsight" i ON i."industry" = s."id"
     WHERE (i."id" IS NULL OR i."nextUpdate" <= $1)
       AND EXISTS (SELECT FROM "SpecializationOccupation" m WHERE m."specializationId" = s."id")
       AND NOT EXISTS (SELECT FROM graphile_worker.jobs job WHERE job.key = $2 || s."id" AND job.attempts < job.max_attempts)
     ORDER BY i."nextUpdate" NULLS FIRST, s."id"`,
    [now, keyOf('')],
  );
  return due.rows.map(({ id }) => id);
}

/** Computes and stores one insight in a transaction of its own, unless somebody did meanwhile. */
export async function refreshOneIfDue(pool: Pool, industry: string, now: Date): Promise<number> {
  const client = await pool.connect();
  let broken: unknown;
  try {
    return await inOneTransaction(client as ClientBase, () =>
      refreshInsights(client, { now, scope: { dueOf: [industry] } }),
    );
  } catch (error) {
    broken = error;
    throw error;
  } finally {
    client.release(broken instanceof Error && isBroken(broken));
  }
}

const isBroken = (error: Error): boolean => !('severity' in error);

/** A runner that was killed leaves its job locked for hours; as only one runs at a time, every lock here is of a dead one. */
async function freeJobsOfTheDead(pool: Pool, utils: WorkerUtils): Promise<void> {
  const { rows } = await pool.query<{ worker: string }>(
    'SELECT DISTINCT locked_by AS worker FROM graphile_worker.jobs WHERE locked_by IS NOT NULL',
  );
  if (rows.length > 0) await utils.forceUnlockWorkers(rows.map(({ worker }) => worker));
}
