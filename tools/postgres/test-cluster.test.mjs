import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, jest, test } from '@jest/globals';
import pg from 'pg';

jest.setTimeout(60_000);

const holdTestCluster = fileURLToPath(new URL('./hold-test-cluster.mjs', import.meta.url));

async function startRun() {
  const child = spawn(process.execPath, [holdTestCluster], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  return { child, .../** @type {{ url: string, folder: string }} */ (JSON.parse(String(line))) };
}

test('test runs side by side have a migrated server each, and one that is killed leaves nothing behind', async () => {
  const runs = await Promise.all([startRun(), startRun()]);
  expect(new Set(runs.map(({ url }) => url)).size).toBe(2);
  for (const { url } of runs) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    expect((await client.query('SELECT count(*)::int AS n FROM "User"')).rows).toEqual([{ n: 0 }]);
    await client.end();
  }
  runs.forEach(({ child }) => child.kill('SIGKILL'));
  for (const { folder } of runs) {
    for (const until = Date.now() + 10_000; existsSync(folder) && Date.now() < until;) {
      await sleep(50);
    }
    expect(existsSync(folder)).toBe(false);
  }
});
