import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { poolOf } from '../../database/database.ts';
import { givenFigures } from '../../testing/labour-market/given-figures.ts';
import { startFaultProxy } from '../../testing/fault-proxy.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { refreshOneIfDue } from './insight-queue.ts';
import { keepInsightsFresh } from './keep-insights-fresh.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await givenFigures(database.db, new Date('2026-11-01T12:00:00Z'));
});
afterAll(() => database.drop());

const everythingIsDue = () =>
  database.db.industryInsight.updateMany({
    data: { lastUpdated: new Date(0), nextUpdate: new Date(0) },
  });

const insights = () => database.db.industryInsight.findMany({ orderBy: { industry: 'asc' } });

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 900; tries += 1) {
    if (await condition()) return;
    await sleep(50);
  }
  throw new Error('it did not come to this in 45 s');
}

/** How often each insight was written, counted by the database itself. */
async function countWrites(): Promise<() => Promise<number[]>> {
  await database.db.$executeRawUnsafe(
    'CREATE TABLE IF NOT EXISTS "RefreshCount" ("industry" TEXT NOT NULL)',
  );
  await database.db.$executeRawUnsafe(
    `CREATE OR REPLACE FUNCTION "countRefresh"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
     BEGIN
       IF NEW."nextUpdate" > OLD."nextUpdate" THEN INSERT INTO "RefreshCount" VALUES (NEW."industry"); END IF;
       RETURN NEW;
     END $$`,
  );
  await database.db.$executeRawUnsafe(
    'CREATE OR REPLACE TRIGGER "count" AFTER UPDATE ON "IndustryInsight" FOR EACH ROW EXECUTE FUNCTION "countRefresh"()',
  );
  return async () =>
    (
      await database.db.$queryRawUnsafe<{ count: number }[]>(
        'SELECT count(*)::int AS "count" FROM "RefreshCount" GROUP BY "industry"',
      )
    ).map(({ count }) => count);
}

interface Told {
  told: string[];
  log: { info(facts: object, message: string): void; warn(facts: object, message: string): void };
}
function listener(): Told {
  const told: string[] = [];
  const tell = (_facts: object, message: string) => void told.push(message);
  return { told, log: { info: tell, warn: tell } };
}

/** A process of its own that keeps the insights of this database fresh. */
function startProcess(): ChildProcess {
  const script = fileURLToPath(
    new URL('../../testing/labour-market/refresh-process.ts', import.meta.url),
  );
  const config = fileURLToPath(new URL('../../../tsconfig.json', import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', script, database.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '', TSX_TSCONFIG_PATH: config },
  });
}

function told(child: ChildProcess, text: string): Promise<void> {
  let output = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      output += String(chunk);
      if (output.includes(text)) resolve();
    });
    child.once('exit', () =>
      reject(new Error(`the process ended before it said "${text}": ${output}`)),
    );
  });
}

test('of two transactions that refresh an industry at once, one does', async () => {
  await everythingIsDue();
  const pool = poolOf(database.db);
  const now = new Date('2026-11-23T12:00:00Z');
  const counts = await Promise.all(
    [1, 2].map(() => refreshOneIfDue(pool, 'healthcare/nursing', now)),
  );
  expect(counts.sort()).toEqual([0, 1]);
});

test('two runners in one process and one in another refresh each due insight exactly once', async () => {
  const writes = await countWrites();
  await everythingIsDue();
  const all = await database.db.industryInsight.count();
  const { told: said, log } = listener();
  const options = { databaseUrl: database.url, log, standbyMs: 50, pollMs: 50 };
  const child = startProcess();
  const stops = [keepInsightsFresh(options), keepInsightsFresh(options)];
  try {
    await until(async () => (await writes()).length === all);
    await sleep(500);
    expect(await writes()).toEqual(Array(all).fill(1));
    expect(
      said.filter((message) => message === 'this process refreshes insights').length,
    ).toBeLessThanOrEqual(1);
  } finally {
    child.kill('SIGKILL');
    await Promise.all(stops.map((stop) => stop()));
  }
}, 120_000);

test('a failure leaves the last insights, says so, and is tried again', async () => {
  await everythingIsDue();
  const before = await insights();
  const release = await database.db.referenceRelease.findFirstOrThrow();
  await database.db.referenceRelease.deleteMany();
  const { told: said, log } = listener();
  const stop = keepInsightsFresh({ databaseUrl: database.url, log, standbyMs: 50, pollMs: 50 });
  try {
    await until(async () =>
      (await insights()).every(({ refreshFailedAt }) => refreshFailedAt !== null),
    );
    expect(said).toContain('an insight could not be computed; the last one stays');
    expect((await insights()).map((insight) => ({ ...insight, refreshFailedAt: null }))).toEqual(
      before,
    );
    await database.db.referenceRelease.create({ data: { ...release, manifest: {} } });
    await until(async () =>
      (await insights()).every(
        ({ refreshFailedAt, nextUpdate }) => refreshFailedAt === null && nextUpdate > new Date(),
      ),
    );
  } finally {
    await stop();
  }
}, 120_000);

test('killed in the middle of a refresh, it leaves the last insight, and another process takes over', async () => {
  await everythingIsDue();
  const before = await insights();
  // Whoever wants to write insights waits here, in the middle of its transaction.
  const blocker = await poolOf(database.db).connect();
  await blocker.query('SET idle_in_transaction_session_timeout = 0');
  await blocker.query('BEGIN');
  await blocker.query('LOCK TABLE "InsightSnapshot" IN ACCESS EXCLUSIVE MODE');
  const child = startProcess();
  const ended = once(child, 'exit');
  await told(child, 'this process refreshes insights');
  await until(async () => {
    const waiting = await database.db.$queryRawUnsafe<object[]>(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%InsightSnapshot%'`,
    );
    return waiting.length > 0;
  });
  child.kill('SIGKILL');
  await ended;
  await blocker.query('ROLLBACK');
  blocker.release();
  // What the dead process had begun is gone: PostgreSQL undid it, or its client was gone before it could commit.
  await sleep(300);
  expect(await insights()).toEqual(before);

  const { log } = listener();
  const stop = keepInsightsFresh({ databaseUrl: database.url, log, standbyMs: 50, pollMs: 50 });
  try {
    await until(async () => (await insights()).every(({ nextUpdate }) => nextUpdate > new Date()));
  } finally {
    await stop();
  }
}, 120_000);

test('a connection that breaks in the middle of a refresh leaves the last insight, and the queue goes on by itself', async () => {
  await everythingIsDue();
  const before = await insights();
  const { hostname, port } = new URL(database.url);
  const proxy = await startFaultProxy({ host: hostname, port: Number(port) });
  const databaseUrl = Object.assign(new URL(database.url), { port: String(proxy.port) }).href;
  const blocker = await poolOf(database.db).connect();
  await blocker.query('SET idle_in_transaction_session_timeout = 0');
  await blocker.query('BEGIN');
  await blocker.query('LOCK TABLE "InsightSnapshot" IN ACCESS EXCLUSIVE MODE');
  const { told: said, log } = listener();
  const outcomes: string[] = [];
  const onRefresh = (outcome: string) => void outcomes.push(outcome);
  const stop = keepInsightsFresh({ databaseUrl, log, standbyMs: 50, pollMs: 50, onRefresh });
  try {
    await until(async () => {
      const waiting = await database.db.$queryRawUnsafe<object[]>(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%InsightSnapshot%'`,
      );
      return waiting.length > 0;
    });
    proxy.cut();
    await until(() => outcomes.includes('failed'));
    await blocker.query('ROLLBACK');
    // What the broken connection had begun is undone, or its successor may not begin.
    expect(
      (await insights()).map(({ industry, marketOutlook }) => [industry, marketOutlook]),
    ).toEqual(before.map(({ industry, marketOutlook }) => [industry, marketOutlook]));
    await until(async () => (await insights()).every(({ nextUpdate }) => nextUpdate > new Date()));
    expect(said.filter((message) => message === 'this process refreshes insights').length).toBe(2);
    expect(outcomes).toContain('done');
  } finally {
    blocker.release();
    await stop();
    await proxy.close();
  }
}, 120_000);
