import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { createTestApi } from '../testing/test-api.ts';

const api = await createTestApi();
afterAll(() => api.close());

const read = async (url: string) => {
  const response = await fetch(url);
  return { status: response.status, body: await response.json() };
};

test('a process that answers is healthy', async () => {
  expect(await read(`${api.url}/healthz`)).toEqual({ status: 200, body: { status: 'ok' } });
});

test('with its database and migrations it is ready', async () => {
  expect(await read(`${api.url}/readyz`)).toMatchObject({ status: 200, body: { status: 'ready' } });
});

test('a migration that this build brings and the database has not makes it not ready', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  cpSync(fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url)), folder, {
    recursive: true,
  });
  mkdirSync(join(folder, '99991231235959_from_tomorrow'));
  const ahead = await createTestApi({ migrationsFolder: folder });
  expect(await read(`${ahead.url}/readyz`)).toMatchObject({
    status: 503,
    body: { checks: { database: 'ok', migrations: '1 pending' } },
  });
  await ahead.close();
});

test('without its database it is healthy but not ready', async () => {
  const alone = await createTestApi();
  await alone.dropDatabase();
  expect((await read(`${alone.url}/healthz`)).status).toBe(200);
  expect(await read(`${alone.url}/readyz`)).toMatchObject({
    status: 503,
    body: { checks: { database: 'unreachable' } },
  });
  await alone.close();
});
