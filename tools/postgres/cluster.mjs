import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** @typedef {{ superuser: string, owner: string }} Passwords */

/** The role and the database of the application; the role may make databases (Prisma's shadow), and no more. */
export const ownerRole = 'career_coach';

/**
 * Creates the cluster if it is not there. It is made beside its place and moved there when complete,
 * so that what carries the name is never half-written; remains of an interrupted attempt are removed.
 * @param {{ folder: import('./data-folder.mjs').DataFolder, binaries: import('./binaries.mjs').Binaries,
 *   account: import('./system-account.mjs').SystemAccount | null, durable: boolean, log: (line: string) => void }} options
 * @returns {Promise<Passwords>}
 */
export async function ensureCluster({ folder, binaries, account, durable, log }) {
  const parent = dirname(folder.cluster);
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith('unfinished-'))) {
    log('Removing what an interrupted first start left behind');
    rmSync(join(parent, name), { recursive: true, force: true });
  }
  if (existsSync(join(folder.cluster, 'PG_VERSION'))) return readPasswords(folder, binaries);
  if (existsSync(folder.cluster) && readdirSync(folder.cluster).length > 0) {
    throw new Error(
      `${folder.cluster} is not empty and not a PostgreSQL cluster. Nothing was changed. ` +
        'Move it away, then start again; "npm run reset" removes it and every stored record.',
    );
  }
  const unfinished = join(parent, `unfinished-${process.pid}`);
  const passwords = {
    superuser: randomBytes(24).toString('hex'),
    owner: randomBytes(24).toString('hex'),
  };
  mkdirSync(unfinished, { mode: 0o700 });
  if (account) chownSync(unfinished, account.uid, account.gid);
  await initdb({ unfinished, binaries, account, durable, password: passwords.superuser });
  await bootstrap({ unfinished, binaries, account, password: passwords.owner });
  writeFileSync(folder.credentials, `${JSON.stringify(passwords)}\n`, { mode: 0o600 });
  renameSync(unfinished, folder.cluster);
  return passwords;
}

/**
 * @param {import('./data-folder.mjs').DataFolder} folder
 * @param {import('./binaries.mjs').Binaries} binaries
 * @returns {Passwords}
 */
function readPasswords(folder, binaries) {
  const has = readFileSync(join(folder.cluster, 'PG_VERSION'), 'utf8').trim();
  const needs = binaries.version.split('.')[0];
  if (has !== needs) {
    throw new Error(
      `The data in ${folder.base} was written by PostgreSQL ${has}; this is PostgreSQL ${needs}. Nothing was changed. ` +
        'docs/operations-database.md says how to move it with pg_dump.',
    );
  }
  try {
    return JSON.parse(readFileSync(folder.credentials, 'utf8'));
  } catch {
    throw new Error(
      `${folder.credentials}, which holds the database's passwords, is missing or unreadable. The data is untouched. ` +
        'Put the file back; "npm run reset" starts anew and removes every stored record.',
    );
  }
}

/**
 * @param {{ unfinished: string, binaries: import('./binaries.mjs').Binaries, account: import('./system-account.mjs').SystemAccount | null,
 *   durable: boolean, password: string }} options
 */
async function initdb({ unfinished, binaries, account, durable, password }) {
  const secret = mkdtempSync(join(tmpdir(), 'career-coach-init-'));
  const passwordFile = join(secret, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) [secret, passwordFile].forEach((path) => chownSync(path, account.uid, account.gid));
  try {
    await run(binaries.initdb, account, [
      `--pgdata=${unfinished}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Sorting and upper/lower case of every script, the same on every system.
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=und',
      '--data-checksums',
      ...(durable ? [] : ['--no-sync']),
    ]);
  } finally {
    rmSync(secret, { recursive: true, force: true });
  }
}

/**
 * The application's role and database, made in single-user mode: before the cluster gets its name it has both.
 * @param {{ unfinished: string, binaries: import('./binaries.mjs').Binaries, account: import('./system-account.mjs').SystemAccount | null, password: string }} options
 */
async function bootstrap({ unfinished, binaries, account, password }) {
  const statements = [
    `CREATE ROLE ${ownerRole} LOGIN CREATEDB PASSWORD '${password}'`,
    `CREATE DATABASE ${ownerRole} OWNER ${ownerRole}`,
    `REVOKE CONNECT ON DATABASE ${ownerRole} FROM PUBLIC`,
  ];
  const said = await run(
    binaries.postgres,
    account,
    ['--single', '-j', '-D', unfinished, 'postgres'],
    `${statements.join(';\n\n')};\n\n`,
  );
  if (/ERROR|FATAL/.test(said)) throw new Error(`PostgreSQL could not be prepared: ${said}`);
}

/**
 * @param {string} file
 * @param {import('./system-account.mjs').SystemAccount | null} account
 * @param {string[]} args
 * @param {string} [input]
 * @returns {Promise<string>} what it wrote to stderr
 */
function run(file, account, args, input) {
  return new Promise((resolve, reject) => {
    const as = account ? { uid: account.uid, gid: account.gid } : {};
    const child = spawn(file, args, {
      ...as,
      cwd: '/',
      env: serverEnvironment(),
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${file} failed (${signal ?? `exit ${code}`}): ${said.trim()}`));
    });
    child.stdin.end(input);
  });
}

/** A clean environment: PGDATA, PGPORT and the like of the user's shell must not reach the server. */
export function serverEnvironment() {
  const { PATH = '/usr/bin:/bin', SystemRoot, TZDIR } = process.env;
  return {
    PATH,
    LC_ALL: 'C',
    TZ: 'UTC',
    ...(SystemRoot && { SystemRoot }),
    ...(TZDIR && { TZDIR }),
  };
}
