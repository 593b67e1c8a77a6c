import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.mjs';
import { cacheDir } from './checkout.mjs';
import { hashOf } from './content-hash.mjs';
import { migrate } from './database.mjs';
import { seed } from './seed.mjs';

const keptFolder = join(cacheDir, 'seeded-databases');

/** What a fresh database is made by. The day is in it too: some of what is seeded falls due. */
const inputs = [
  'packages/api/dist',
  'packages/api/reference',
  'prisma/migrations',
  'pnpm-lock.yaml',
];

/** A copy that nobody made use of for so long is of an older build. */
const unusedAfterMs = 3_600_000;

/**
 * PostgreSQL with a database as a new installation has it, for tests. The first one of a build is migrated and seeded,
 * and its files are kept; whoever comes later starts on a copy of them.
 * @param {{ dataDir: string, env: NodeJS.ProcessEnv, stampFile: string }} options `env` is what the seed runs with
 */
export async function startSeededDatabase({ dataDir, env, stampFile }) {
  const today = new Date().toISOString().slice(0, 10);
  const kept = join(keptFolder, hashOf(inputs, { also: [today] }));
  const isThere = existsSync(kept);
  if (isThere) copyFolder(kept, dataDir);
  const database = await startEmbeddedPostgres({ dataDir, port: 0 });
  if (isThere) return database;
  await migrate(database.url, {});
  await seed({ env: { ...env, DATABASE_URL: database.url }, stampFile });
  await database.stop();
  keep(dataDir, kept);
  return startEmbeddedPostgres({ dataDir, port: 0 });
}

/**
 * Under its name only when it is whole; when another process was first, theirs stays.
 * @param {string} from @param {string} kept
 */
function keep(from, kept) {
  mkdirSync(keptFolder, { recursive: true, mode: 0o711 });
  for (const name of readdirSync(keptFolder)) {
    const path = join(keptFolder, name);
    if (Date.now() - statSync(path).mtimeMs > unusedAfterMs)
      rmSync(path, { recursive: true, force: true });
  }
  const unfinished = `${kept}.${process.pid}`;
  copyFolder(from, unfinished);
  try {
    renameSync(unfinished, kept);
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/**
 * With owners and rights: to root, the cluster is of PostgreSQL's own account.
 * @param {string} from @param {string} to
 */
function copyFolder(from, to) {
  if (process.platform === 'win32') cpSync(from, to, { recursive: true, preserveTimestamps: true });
  else execFileSync('cp', ['-a', from, to]);
}
