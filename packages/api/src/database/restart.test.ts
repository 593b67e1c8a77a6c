import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  forgetEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../../../tools/postgres/embedded-postgres.mjs';
import { temporaryFolder } from '../../../../tools/postgres/test-cluster.mjs';
import { createDatabase, type Database } from './database.ts';

jest.setTimeout(60_000);

let server: EmbeddedPostgres;
let db: Database;
const dataDir = mkdtempSync(join(temporaryFolder, 'career-coach-restart-'));

beforeAll(async () => {
  server = await startEmbeddedPostgres({ dataDir, port: 0 });
  db = createDatabase({ url: server.url, connectionTimeoutMs: 2_000 });
  await db.$executeRaw`CREATE TABLE written (n int PRIMARY KEY)`;
});

afterAll(async () => {
  await db.$disconnect();
  await server.stop();
  await forgetEmbeddedPostgres(dataDir);
});

/** Writes numbers one after the other until told to stop; answers those that were acknowledged. */
async function writeUntil(
  stopped: AbortSignal,
  start: number,
): Promise<{ acknowledged: number[]; failures: number }> {
  const acknowledged: number[] = [];
  let failures = 0;
  for (let n = start; !stopped.aborted; n += 1) {
    try {
      await db.$executeRaw`INSERT INTO written VALUES (${n})`;
      acknowledged.push(n);
    } catch {
      failures += 1;
      await sleep(20);
    }
  }
  return { acknowledged, failures };
}

test.each([
  ['stopped in order', 'SIGINT'],
  ['killed', 'SIGKILL'],
] as const)(
  'when PostgreSQL is %s during writes and started again, the client goes on and no acknowledged write is lost',
  async (_, signal) => {
    const stop = new AbortController();
    const before =
      (await db.$queryRaw<{ n: number }[]>`SELECT coalesce(max(n), 0)::int AS n FROM written`)[0]
        ?.n ?? 0;
    const writers = [1, 2, 3].map((writer) => writeUntil(stop.signal, before + writer * 1_000_000));
    await sleep(300);
    process.kill(server.pid, signal);
    await server.ended;
    await sleep(200);
    server = await startEmbeddedPostgres({ dataDir, port: server.port });
    await sleep(500);
    stop.abort();
    const results = await Promise.all(writers);
    const rows = await db.$queryRaw<{ n: number }[]>`SELECT n FROM written`;
    const stored = new Set(rows.map(({ n }) => n));
    for (const { acknowledged, failures } of results) {
      expect(acknowledged.length).toBeGreaterThan(10);
      expect(failures).toBeGreaterThan(0);
      expect(acknowledged.filter((n) => !stored.has(n))).toEqual([]);
    }
  },
);
