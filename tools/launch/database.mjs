import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir, inCheckout } from './checkout.mjs';
import { LaunchError } from './launch-error.mjs';
import { runPrisma } from './prepare.mjs';

/**
 * The database of this run: the one DATABASE_URL names, or PostgreSQL from npm in the data folder.
 * @param {{ note: (text: string) => void, say: (text: string) => void, port?: number }} options
 * @returns {Promise<{ url: string, port?: number, pid?: number, ended?: Promise<unknown>, stop(): Promise<void> }>}
 */
export async function openDatabase({ note, say, port }) {
  const own = process.env.DATABASE_URL;
  if (own) {
    note('yours, from DATABASE_URL');
    return { url: own, stop: async () => {} };
  }
  const { startEmbeddedPostgres } = await import('../postgres/embedded-postgres.mjs');
  try {
    const server = await startEmbeddedPostgres({
      dataDir: join(dataDir, 'postgres'),
      port,
      log: say,
    });
    note(`embedded, port ${server.port}`);
    return server;
  } catch (cause) {
    throw new LaunchError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/**
 * Applies the migrations that the database has not seen. Prisma's own command takes seconds, so it is asked
 * only when the database's record of migrations differs from the folder.
 * @param {string} url
 * @param {{ signal?: AbortSignal }} options
 * @returns {Promise<boolean>} whether there was anything to apply
 */
export async function migrate(url, { signal }) {
  const wanted = migrationsOfCheckout();
  if (sameMigrations(await migrationsOfDatabase(url), wanted)) return false;
  await runPrisma(['migrate', 'deploy'], {
    env: { DATABASE_URL: url },
    signal,
    failure:
      'The database could not be brought up to date. What it holds is as it was before the migration that failed.',
  });
  return true;
}

/** @returns {Map<string, string>} checksum by name, as Prisma computes it */
export function migrationsOfCheckout(folder = inCheckout('prisma', 'migrations')) {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort();
  return new Map(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name, 'migration.sql')))
        .digest('hex'),
    ]),
  );
}

/** @param {string} url @returns {Promise<Map<string, string> | null>} null when one of them is unfinished, or none was ever applied */
async function migrationsOfDatabase(url) {
  const rows = await query(
    url,
    `SELECT migration_name AS name, checksum, finished_at AS finished, rolled_back_at AS rolled_back FROM _prisma_migrations`,
  ).catch((error) => {
    const undefinedTable = '42P01';
    if (error.code === undefinedTable) return null;
    throw new LaunchError(`The database does not answer: ${error.message}`, { cause: error });
  });
  if (!rows) return null;
  const kept = rows.filter((row) => !row.rolled_back);
  return kept.every((row) => row.finished)
    ? new Map(kept.map((row) => [row.name, row.checksum]))
    : null;
}

/** @param {Map<string, string> | null} applied @param {Map<string, string>} wanted */
function sameMigrations(applied, wanted) {
  return (
    applied?.size === wanted.size &&
    [...wanted].every(([name, checksum]) => applied.get(name) === checksum)
  );
}

/** One statement on a connection of its own. @param {string} url @param {string} sql @param {unknown[]} [values] @returns {Promise<any[]>} */
export async function query(url, sql, values = []) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    query_timeout: 10_000,
  });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}
