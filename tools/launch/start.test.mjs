import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { isAlive } from './processes.mjs';
import { runProgram, temporaryFolder } from './testing/running-program.mjs';

const twoMinutes = 120_000;

/** @type {ReturnType<typeof temporaryFolder>} */
let data;
/** @type {ReturnType<typeof runProgram>[]} */
let programs = [];
beforeEach(() => void (data = temporaryFolder()));
afterEach(async () => {
  for (const program of programs.splice(0)) {
    program.kill('SIGTERM');
    await program.ended;
  }
  data.remove();
}, twoMinutes);

function npmStart() {
  const program = runProgram('npm', ['start'], {
    DATA_DIR: data.folder,
    PORT: '0',
    DATABASE_URL: '',
    LOG_LEVEL: 'info',
  });
  programs.push(program);
  return program;
}

/** The processes that a run in this folder has written down. */
function processesOfRun() {
  const { pid, children } = JSON.parse(readFileSync(join(data.folder, 'run.json'), 'utf8'));
  return [pid, children.server.pid, children.postgres.pid];
}

test(
  'npm start brings up everything, tells how to get in, and leaves nothing behind when npm is told to end',
  async () => {
    const first = npmStart();
    const url = await first.says(/App +(http\S+)/);
    await first.says(/Sign in to the demo: demo@example\.com, password \S+/);
    const readiness = await fetch(`${url}/readyz`);
    expect(await readiness.json()).toMatchObject({ status: 'ready' });
    const embed = await first.says(/Embed example +(http\S+)/);
    for (const address of [url, await first.says(/Playground +(http\S+)/), embed]) {
      const page = await fetch(address, { headers: { accept: 'text/html' } });
      expect([address, page.status, page.headers.get('content-type')]).toEqual([
        address,
        200,
        expect.stringContaining('text/html'),
      ]);
    }

    const second = npmStart();
    expect(await second.ended).not.toBe(0);
    expect(second.output()).toContain(`AI Career Coach is running here already: ${url}`);

    const processes = processesOfRun();
    expect(processes.every(isAlive)).toBe(true);
    first.kill('SIGTERM');
    await first.ended;
    for (let tries = 0; tries < 200 && processes.some(isAlive); tries += 1) await pause(50);
    expect(processes.filter(isAlive)).toEqual([]);
    await expect(fetch(url)).rejects.toThrow();

    const third = npmStart();
    await third.says(/Ready after/);
    expect(third.output()).toMatch(
      /✓ Packages \(up to date\)[^]*✓ Migrations \(up to date\)[^]*✓ Reference figures and demo account \(up to date\)/,
    );
  },
  twoMinutes,
);
