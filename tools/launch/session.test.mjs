import { existsSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { isAlive } from './processes.mjs';
import { runProgram, temporaryFolder } from './testing/running-program.mjs';

const session = fileURLToPath(new URL('testing/small-session.mjs', import.meta.url));

/** @type {ReturnType<typeof temporaryFolder>} */
let data;
/** @type {ReturnType<typeof runProgram>[]} */
let programs = [];
beforeEach(() => void (data = temporaryFolder()));
afterEach(async () => {
  for (const program of programs.splice(0)) {
    program.kill('SIGKILL');
    await program.ended;
  }
  data.remove();
});

/** @param {NodeJS.ProcessEnv} [env] */
function start(env = {}) {
  const program = runProgram(process.execPath, [session], {
    DATA_DIR: data.folder,
    PORT: '0',
    ...env,
  });
  programs.push(program);
  return program;
}

/** @param {number} pid */
async function isGone(pid) {
  for (let tries = 0; tries < 200 && isAlive(pid); tries += 1) await pause(50);
  return !isAlive(pid);
}

test.each(/** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))(
  '%s ends the run in good order and leaves nothing behind',
  async (signal) => {
    const program = start();
    await program.says(/ready http/);
    const server = Number(await program.says(/server (\d+)/));
    program.kill(signal);
    expect(await program.ended).toBe(0);
    expect(isAlive(server)).toBe(false);
    expect(existsSync(join(data.folder, 'run.json'))).toBe(false);
  },
);

test('the server ends by itself when the launcher is killed, and the next start clears up', async () => {
  const first = start();
  await first.says(/ready http/);
  const server = Number(await first.says(/server (\d+)/));
  first.kill('SIGKILL');
  await first.ended;
  expect(await isGone(server)).toBe(true);
  const second = start();
  await second.says(/An earlier run \(process \d+, .*\) ended without cleaning up/);
  await second.says(/ready http/);
});

test('a second start in the same checkout says where the first one runs', async () => {
  const first = start();
  const url = await first.says(/ready (http\S+)/);
  const second = start();
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(
    `AI Career Coach is running here already: ${url} (npm start, process ${first.pid}).`,
  );
});

test('of two starts at the same moment one runs', async () => {
  const both = [start(), start()];
  const other = (/** @type {number} */ index) => both[1 - index];
  const winner = await Promise.any(
    both.map((program, index) => program.says(/ready http/).then(() => index)),
  );
  expect(await other(winner)?.ended).toBe(1);
  expect(other(winner)?.output()).toMatch(/already/);
});

test('a record that a crash cut off does not keep it from starting', async () => {
  writeFileSync(join(data.folder, 'run.json'), '{"pid":');
  const program = start();
  await program.says(/The record of an earlier run was unreadable/);
  await program.says(/ready http/);
});

test('a record whose number now belongs to another process does not keep it from starting', async () => {
  const record = {
    command: 'npm start',
    pid: process.pid,
    identity: 'another moment',
    startedAt: '2026-01-01',
    children: {},
  };
  writeFileSync(join(data.folder, 'run.json'), JSON.stringify(record));
  const program = start();
  await program.says(/ready http/);
  expect(isAlive(process.pid)).toBe(true);
});

test('a taken port gives way to the next free one', async () => {
  const stranger = createServer();
  await new Promise((resolve) => stranger.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (stranger.address());
  try {
    const program = start({ PORT: String(port) });
    const url = await program.says(/ready (http\S+)/);
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
  } finally {
    stranger.close();
  }
});

test('two starts in two checkouts that want the same port both get one', async () => {
  const elsewhere = temporaryFolder();
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', () => resolve(undefined)));
  const PORT = String(/** @type {import('node:net').AddressInfo} */ (probe.address()).port);
  await new Promise((resolve) => probe.close(resolve));
  try {
    const urls = await Promise.all(
      [start({ PORT }), start({ PORT, DATA_DIR: elsewhere.folder })].map((program) =>
        program.says(/ready (http\S+)/),
      ),
    );
    expect(new Set(urls).size).toBe(2);
  } finally {
    for (const program of programs) program.kill('SIGTERM');
    await Promise.all(programs.map(({ ended }) => ended));
    elsewhere.remove();
  }
});

test('a PORT that is no port is explained', async () => {
  const program = start({ PORT: 'http' });
  expect(await program.ended).toBe(1);
  expect(program.output()).toContain('PORT is "http"; it must be a number from 0 to 65535');
});

test('a server that is killed is started again on the same port', async () => {
  const program = start();
  const url = await program.says(/ready (http\S+)/);
  const server = Number(await program.says(/server (\d+)/));
  process.kill(server, 'SIGKILL');
  await program.says(/ended unexpectedly \(ended by SIGKILL\); starting it again/);
  await program.says(new RegExp(`server ${server}\\s[^]*server (\\d+)`));
  expect((await fetch(url)).status).toBe(200);
});

test('the record of the run is readable by its owner alone', async () => {
  const program = start();
  await program.says(/ready http/);
  expect(statSync(join(data.folder, 'run.json')).mode & 0o777).toBe(0o600);
});
