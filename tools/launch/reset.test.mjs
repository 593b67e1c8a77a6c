import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { processIdentity } from '../postgres/process-identity.mjs';
import { runProgram, temporaryFolder } from './testing/running-program.mjs';

const program = fileURLToPath(new URL('reset.mjs', import.meta.url));

/** @type {ReturnType<typeof temporaryFolder>} */
let place;
beforeEach(() => void (place = temporaryFolder()));
afterEach(() => place.remove());

/** @param {...string} args */
async function reset(...args) {
  const run = runProgram(process.execPath, [program, ...args], {
    DATA_DIR: join(place.folder, 'data'),
  });
  return { code: await run.ended, said: run.output() };
}

function givenData() {
  mkdirSync(join(place.folder, 'data', 'logs'), { recursive: true });
  writeFileSync(join(place.folder, 'data', 'secrets.json'), '{}');
}

const isThere = () => existsSync(join(place.folder, 'data'));

test('without a person to ask, nothing is removed', async () => {
  givenData();
  expect(await reset()).toEqual({
    code: 1,
    said: expect.stringContaining('Nothing was removed: nobody is there to be asked'),
  });
  expect(isThere()).toBe(true);
});

test('with --yes the data is removed', async () => {
  givenData();
  expect(await reset('--yes')).toEqual({ code: 0, said: expect.stringContaining('is removed') });
  expect(isThere()).toBe(false);
});

test('a running product is left alone', async () => {
  givenData();
  const record = {
    command: 'npm start',
    pid: process.pid,
    identity: processIdentity(process.pid),
    startedAt: '2026-01-01',
    children: {},
  };
  writeFileSync(join(place.folder, 'data', 'run.json'), JSON.stringify(record));
  expect(await reset('--yes')).toEqual({
    code: 1,
    said: expect.stringContaining('Stop it first; nothing was removed'),
  });
  expect(isThere()).toBe(true);
});

test('where nothing is stored there is nothing to forget', async () => {
  expect(await reset('--yes')).toEqual({
    code: 0,
    said: expect.stringContaining('There is nothing to forget'),
  });
});
