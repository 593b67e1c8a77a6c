import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { dataFolder } from './data-folder.mjs';
import { forgetEmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.mjs';
import { processIdentity } from './process-identity.mjs';

// A loaded machine takes seconds to make a cluster.
jest.setTimeout(60_000);

const holdServer = fileURLToPath(new URL('./hold-server.mjs', import.meta.url));
const isRoot = process.getuid?.() === 0;

/** @type {string} */
let parent;
/** @type {string} */
let dataDir;
/** @type {import('./embedded-postgres.mjs').EmbeddedPostgres[]} */
let started;
/** @type {string[]} */
let said;

beforeEach(() => {
  parent = mkdtempSync(join(isRoot ? '/tmp' : tmpdir(), 'embedded postgres test '));
  chmodSync(parent, 0o755);
  dataDir = join(parent, 'data');
  started = [];
  said = [];
});

afterEach(async () => {
  await Promise.all(started.map((server) => server.stop()));
  rmSync(parent, { recursive: true, force: true });
});

async function start(options = {}) {
  const server = await startEmbeddedPostgres({
    dataDir,
    port: 0,
    durable: false,
    log: (line) => said.push(line),
    ...options,
  });
  started.push(server);
  return server;
}

/**
 * @param {string} url
 * @param {string} sql
 */
async function query(url, sql) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** @param {number} pid */
async function untilGone(pid) {
  for (const until = Date.now() + 10_000; processIdentity(pid) !== null; await sleep(20)) {
    if (Date.now() > until) throw new Error(`Process ${pid} is still there`);
  }
}

/** @param {{ uid?: number, gid?: number }} as */
async function holdInAnotherProcess(as = {}) {
  const child = spawn(process.execPath, [holdServer, dataDir], {
    ...as,
    cwd: '/',
    env: { PATH: process.env['PATH'] },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  return { child, ...JSON.parse(String(line)) };
}

test('in a folder with a space it starts, stops, and keeps what was stored', async () => {
  const first = await start();
  await query(first.url, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (42)');
  await first.stop();
  await untilGone(first.pid);
  const second = await start();
  expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
  expect(await query(second.url, 'SHOW server_version')).toEqual([
    { server_version: expect.stringMatching(/^15\./) },
  ]);
});

test('only the password in a private file opens it, and only from this machine', async () => {
  const { url } = await start();
  const wrong = new URL(url);
  wrong.password = 'guess';
  await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  expect(statSync(join(dataDir, 'credentials.json')).mode & 0o777).toBe(0o600);
  expect(await query(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  expect(await query(url, 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user')).toEqual([
    { rolsuper: false },
  ]);
});

test('a taken port makes it take the next free one and say so', async () => {
  const squatter = createServer().listen(0, '127.0.0.1');
  await once(squatter, 'listening');
  const { port: taken } = /** @type {import('node:net').AddressInfo} */ (squatter.address());
  const { port, url } = await start({ port: taken });
  squatter.close();
  expect(port).toBeGreaterThan(taken);
  expect(said).toContain(`Port ${taken} is taken; PostgreSQL listens on ${port}`);
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('when its starter is killed it ends too, and the next start finds what was committed', async () => {
  const held = await holdInAnotherProcess();
  await query(held.url, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)');
  held.child.kill('SIGKILL');
  await untilGone(held.pid);
  const { url } = await start();
  expect(await query(url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
});

test('when the server itself is killed the starter hears of it, and the next start recovers', async () => {
  const first = await start({ durable: true });
  await query(first.url, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (9)');
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  const { url } = await start();
  expect(said).toContain(
    'An earlier run ended without stopping PostgreSQL; it recovers what was committed',
  );
  expect(await query(url, 'SELECT n FROM kept')).toEqual([{ n: 9 }]);
});

test('a stale pid file that now names some other program does not hinder it', async () => {
  await (await start()).stop();
  const { cluster } = dataFolder(dataDir);
  const stranger = spawn('sleep', ['60']);
  writeFileSync(join(cluster, 'postmaster.pid'), `${stranger.pid}\n${cluster}\n`);
  try {
    const { url } = await start();
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(processIdentity(Number(stranger.pid))).not.toBeNull();
  } finally {
    stranger.kill();
  }
});

test('a second start in a folder in use is refused by name and leaves the first alone', async () => {
  const held = await holdInAnotherProcess();
  await expect(start()).rejects.toThrow(`in use by another run (process ${held.child.pid})`);
  await expect(forgetEmbeddedPostgres(dataDir)).rejects.toThrow('Nothing was removed');
  expect(await query(held.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  held.child.kill();
  await untilGone(held.pid);
});

test('what an interrupted first start left is removed and made anew', async () => {
  mkdirSync(join(dataDir, 'unfinished-1'), { recursive: true });
  writeFileSync(join(dataDir, 'unfinished-1', 'PG_VERSION'), '15\n');
  const { url } = await start();
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(readdirSync(dataDir)).not.toContain('unfinished-1');
});

test('a folder that is no cluster is left as it is, with the reason', async () => {
  mkdirSync(join(dataDir, 'cluster'), { recursive: true });
  writeFileSync(join(dataDir, 'cluster', 'diary.txt'), 'mine');
  await expect(start()).rejects.toThrow('not empty and not a PostgreSQL cluster');
  expect(readFileSync(join(dataDir, 'cluster', 'diary.txt'), 'utf8')).toBe('mine');
});

test('lost passwords are explained and the data is left alone', async () => {
  await (await start()).stop();
  rmSync(join(dataDir, 'credentials.json'));
  await expect(start()).rejects.toThrow(
    'passwords, is missing or unreadable. The data is untouched',
  );
  expect(existsSync(join(dataDir, 'cluster', 'PG_VERSION'))).toBe(true);
});

test('a cluster made by another major version is refused, not touched', async () => {
  await (await start()).stop();
  writeFileSync(join(dataDir, 'cluster', 'PG_VERSION'), '14\n');
  await expect(start()).rejects.toThrow('written by PostgreSQL 14; this is PostgreSQL 15');
});

test('forgetting removes the folder', async () => {
  await (await start()).stop();
  await forgetEmbeddedPostgres(dataDir);
  expect(existsSync(dataDir)).toBe(false);
});

test('a folder to be removed afterwards goes with the server, even when the server is killed', async () => {
  chmodSync(parent, 0o777);
  const server = await start({ removeAfterwards: true });
  process.kill(server.pid, 'SIGKILL');
  await server.ended;
  expect(existsSync(dataDir)).toBe(false);
});

const asRoot = isRoot ? test : undefined;

asRoot?.('root starts it as an account that is not root', async () => {
  const { pid } = await start();
  expect(readFileSync(`/proc/${pid}/status`, 'utf8')).not.toMatch(/^Uid:\t0\t/m);
});

asRoot?.('an ordinary user starts it as himself', async () => {
  const [uid, gid] = [65534, 65534];
  chownSync(parent, uid, gid);
  const held = await holdInAnotherProcess({ uid, gid });
  expect(await query(held.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(statSync(join(dataDir, 'cluster')).uid).toBe(uid);
  held.child.kill('SIGKILL');
  await untilGone(held.pid);
});

asRoot?.(
  'root takes over what an ordinary user began, as that user; the other way round is explained',
  async () => {
    const [uid, gid] = [65534, 65534];
    chownSync(parent, uid, gid);
    const theirs = await holdInAnotherProcess({ uid, gid });
    theirs.child.kill('SIGKILL');
    await untilGone(theirs.pid);
    const { url, pid, stop } = await start();
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Uid:\t65534\t/m);
    await stop();
    chownSync(join(dataDir, 'cluster'), 65533, 65533);
    const child = spawn(process.execPath, [holdServer, dataDir], {
      uid,
      gid,
      env: { PATH: process.env['PATH'] },
    });
    let complaint = '';
    child.stderr.on('data', (chunk) => (complaint += chunk));
    await once(child, 'close');
    expect(complaint).toContain('belongs to another account (number 65533)');
  },
);

asRoot?.(
  'in a folder closed to that account its files are kept where it can go, and forgotten with the rest',
  async () => {
    chmodSync(parent, 0o700);
    const { url, stop } = await start();
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await stop();
    const { cluster } = dataFolder(dataDir);
    expect(cluster).toMatch(/^\/var\/lib\/ai-career-coach\/data-/);
    await forgetEmbeddedPostgres(dataDir);
    expect(existsSync(dirname(cluster))).toBe(false);
  },
);
