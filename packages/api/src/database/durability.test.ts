import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  forgetEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../../../tools/postgres/embedded-postgres.mjs';
import { freePort } from '../../../../tools/postgres/free-port.mjs';
import { migrateDatabase, temporaryFolder } from '../../../../tools/postgres/test-cluster.mjs';
import { signInAs } from '../testing/sign-in-as.ts';
import { createDatabase, type Database } from './database.ts';

jest.setTimeout(120_000);

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const secret = 'only-for-tests-0123456789-0123456789';
const dataDir = mkdtempSync(join(temporaryFolder, 'career-coach-durability-'));

let postgres: EmbeddedPostgres;
let db: Database;
let api: ChildProcess;
let url: string;

beforeAll(async () => {
  if (!existsSync(main))
    throw new Error('The API is not built: `npm test` does it, or `npm run build`');
  postgres = await startEmbeddedPostgres({ dataDir, port: 0 });
  await migrateDatabase(postgres.url);
  db = createDatabase({ url: postgres.url });
  url = `http://127.0.0.1:${await freePort(0)}`;
  await startApi();
});

afterAll(async () => {
  await endApi('SIGTERM');
  await db.$disconnect();
  await postgres.stop();
  await forgetEmbeddedPostgres(dataDir);
});

async function startApi(): Promise<void> {
  api = spawn(process.execPath, [main], {
    env: {
      DATABASE_URL: postgres.url,
      AUTH_SECRET: secret,
      PORT: new URL(url).port,
      PUBLIC_ORIGIN: url,
      RATE_LIMIT_PER_MINUTE: '1000000',
      LOG_LEVEL: 'error',
    },
    stdio: 'ignore',
  });
  for (const until = Date.now() + 20_000; Date.now() < until; await sleep(50)) {
    if (
      await fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
  }
  throw new Error('The API did not get ready');
}

async function endApi(signal: NodeJS.Signals): Promise<void> {
  if (api.exitCode !== null || api.signalCode !== null) return;
  const ended = once(api, 'exit');
  api.kill(signal);
  await ended;
}

const contentOf = (version: number): string => `# Amara Osei\n\nsave number ${version}`;

/** One person's device, which saves the resume again and again and remembers what it was told. */
function startDevice(cookie: string): {
  acknowledged(): number;
  stop(): Promise<{ acknowledged: number; refusals: number }>;
} {
  let stopped = false;
  let version = 0;
  let acknowledged = 0;
  let refusals = 0;
  const save = async (): Promise<void> => {
    const query = `mutation ($input: SaveResumeInput!) { saveResume(input: $input) {
      ... on ResumeSaved { resume { version } } ... on ResumeConflict { current { version } } } }`;
    const input = { content: contentOf(version + 1), version };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const { data } = (await response.json()) as {
      data?: { saveResume?: Partial<Record<'resume' | 'current', { version: number }>> };
    };
    const saved = data?.saveResume?.resume?.version;
    // A save whose answer was lost may have been stored; then we go on from there.
    version = saved ?? data?.saveResume?.current?.version ?? version;
    if (saved === undefined) refusals += 1;
    else acknowledged = saved;
  };
  const run = (async () => {
    while (!stopped) {
      await save().catch(async () => {
        refusals += 1;
        await sleep(20);
      });
    }
  })();
  return {
    acknowledged: () => acknowledged,
    stop: async () => {
      stopped = true;
      await run;
      return { acknowledged, refusals };
    },
  };
}

/** Lets every device be told of some more saves: what follows then hits work under way, on a slow machine too. */
async function someSaves(devices: readonly { acknowledged(): number }[]): Promise<void> {
  for (const device of devices) {
    const wanted = device.acknowledged() + 6;
    while (device.acknowledged() < wanted) await sleep(10);
  }
}

test('kill -9 of the API and of PostgreSQL during saves loses no acknowledged save', async () => {
  const people = await Promise.all([1, 2, 3, 4].map(() => signInAs(db, { secret })));
  const devices = people.map(({ cookie }) => startDevice(cookie));

  await someSaves(devices);
  await endApi('SIGKILL');
  await startApi();
  await someSaves(devices);
  process.kill(postgres.pid, 'SIGKILL');
  await postgres.ended;
  postgres = await startEmbeddedPostgres({ dataDir, port: postgres.port });
  await someSaves(devices);
  process.kill(postgres.pid, 'SIGKILL');
  await endApi('SIGKILL');
  await postgres.ended;
  postgres = await startEmbeddedPostgres({ dataDir, port: postgres.port });
  await startApi();
  await someSaves(devices);

  const results = await Promise.all(devices.map((device) => device.stop()));
  for (const [index, { acknowledged, refusals }] of results.entries()) {
    const userId = people[index]?.userId ?? '';
    const stored = await db.resume.findUniqueOrThrow({ where: { userId } });
    expect(acknowledged).toBeGreaterThan(20);
    expect(refusals).toBeGreaterThan(0);
    expect(stored.version).toBeGreaterThanOrEqual(acknowledged);
    expect(stored.content).toBe(contentOf(stored.version));
  }
});
