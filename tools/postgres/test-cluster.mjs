import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';

const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache/test-postgres');
/** Where tests keep clusters: root's own temporary folder may be closed to the server's account. */
export const temporaryFolder = process.getuid?.() === 0 ? '/tmp' : tmpdir();
const variable = 'CAREER_COACH_TEST_CLUSTER_URL';

/** The migrated database that each test database is a copy of: the application's own, which no test connects to. */
export const templateDatabase = 'career_coach';

/**
 * Starts the server of one Jest run, with the migrated database in it: a copy of a cluster that an earlier run
 * prepared for the same migrations. Several runs at once do not meet: each has its own folder and port.
 * @returns {Promise<{ url: string, folder: string, stop: () => Promise<void> }>}
 */
export async function startTestCluster() {
  const prepared = await preparedCluster();
  const folder = mkdtempSync(join(temporaryFolder, 'career-coach-test-'));
  copyWithOwners(prepared, folder);
  const server = await startEmbeddedPostgres({
    dataDir: folder,
    port: 0,
    durable: false,
    removeAfterwards: true,
  });
  process.env[variable] = server.url;
  return { ...server, folder };
}

/**
 * Where this run's server listens; Jest's workers inherit it.
 * @returns {string}
 */
export function testClusterUrl() {
  const url = process.env[variable];
  if (!url)
    throw new Error(
      "No test database server: run the tests with `npm test`, or Jest with the repository's jest.config.mjs",
    );
  return url;
}

/** @returns {Promise<string>} the folder of a stopped cluster whose database has every migration */
async function preparedCluster() {
  const target = join(cache, fingerprint());
  if (existsSync(target)) return target;
  mkdirSync(cache, { recursive: true });
  forgetOld();
  const unfinished = mkdtempSync(join(temporaryFolder, 'career-coach-template-'));
  const beside = `${target}.${process.pid}`;
  try {
    const server = await startEmbeddedPostgres({ dataDir: unfinished, port: 0, durable: false });
    try {
      await migrateDatabase(server.url);
    } finally {
      await server.stop();
    }
    copyWithOwners(unfinished, beside);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  try {
    renameSync(beside, target);
  } catch {
    // Another run was quicker; its cluster is the same.
    rmSync(beside, { recursive: true, force: true });
  }
  return target;
}

/** Changes with every migration, with this folder's code, and with who runs it: the files belong to an account. */
function fingerprint() {
  const hash = createHash('sha256').update(String(process.getuid?.()));
  for (const folder of [join(root, 'prisma/migrations'), import.meta.dirname]) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort(
      (a, b) => (path(a) < path(b) ? -1 : 1),
    )) {
      if (entry.isFile() && !entry.name.includes('.test.'))
        hash.update(path(entry).slice(root.length)).update(readFileSync(path(entry)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** @param {import('node:fs').Dirent} entry */
function path(entry) {
  return join(entry.parentPath, entry.name);
}

/** Clusters of migrations that are gone, unused for a day. */
function forgetOld() {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    if (Date.now() - statSync(folder).mtimeMs > 86_400_000)
      rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function copyWithOwners(from, to) {
  if (process.platform === 'win32') return cpSync(from, to, { recursive: true });
  mkdirSync(to, { recursive: true });
  execFileSync('cp', ['-RLp', `${from}/.`, to]);
}

/**
 * Applies the migrations with Prisma's real CLI.
 * @param {string} url
 */
export async function migrateDatabase(url) {
  const prisma = join(root, 'node_modules/prisma/build/index.js');
  const child = spawn(process.execPath, [prisma, 'migrate', 'deploy'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The migrations do not apply to an empty database:\n${said}`);
}
