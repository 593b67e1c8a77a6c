import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.mjs';
import { runProgram, temporaryFolder } from './testing/running-program.mjs';

const program = fileURLToPath(new URL('coach.mjs', import.meta.url));
const unknown = 'There is no local account with the address nobody@example.com.';

/** @type {ReturnType<typeof temporaryFolder>} */
let place;
beforeEach(() => void (place = temporaryFolder()));
afterEach(() => place.remove());

/** @param {...string} args */
async function coach(...args) {
  const run = runProgram(process.execPath, [program, ...args], {
    DATA_DIR: join(place.folder, 'data'),
    DATABASE_URL: '',
  });
  return { code: await run.ended, said: run.output() };
}

test('an operator reaches the database of the checkout while it runs, and leaves it running', async () => {
  const server = await startEmbeddedPostgres({
    dataDir: join(place.folder, 'data', 'postgres'),
    port: 0,
    durable: false,
  });
  let ended = false;
  void server.ended.then(() => (ended = true));
  try {
    expect(await coach('user', 'list-sessions', 'nobody@example.com')).toEqual({
      code: 1,
      said: expect.stringContaining(unknown),
    });
    expect(ended).toBe(false);
  } finally {
    await server.stop();
  }
}, 60_000);

test('and while nothing runs: the database is started for the command alone', async () => {
  expect(await coach('user', 'end-sessions', 'nobody@example.com')).toEqual({
    code: 1,
    said: expect.stringContaining(unknown),
  });
}, 60_000);
