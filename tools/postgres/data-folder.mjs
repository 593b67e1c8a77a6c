import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { makeSystemFolder, systemFolder } from './binaries.mjs';
import { isPostgresOf, processIdentity } from './process-identity.mjs';
import { canEnter } from './system-account.mjs';

/**
 * What lies in the data folder:
 *   cluster/          PostgreSQL's own files, of the server's account, 0700 (a link when root's checkout is out of its reach)
 *   credentials.json  passwords, of whoever started it, 0600
 *   owner.json        the process that runs the server now
 *   server.log        the server's log
 * @typedef {{ base: string, cluster: string, credentials: string, owner: string, log: string }} DataFolder
 */

/**
 * @param {string} dataDir
 * @returns {DataFolder}
 */
export function dataFolder(dataDir) {
  const base = resolve(dataDir);
  const link = join(base, 'cluster');
  return {
    base,
    cluster: existsSync(link) ? realpathSync(link) : link,
    credentials: join(base, 'credentials.json'),
    owner: join(base, 'owner.json'),
    log: join(base, 'server.log'),
  };
}

/**
 * Makes the folder and decides where the cluster lives: beside the rest where the server's account can go there.
 * @param {string} dataDir
 * @param {import('./system-account.mjs').SystemAccount | null} account
 * @param {(line: string) => void} log
 * @returns {DataFolder}
 */
export function prepareDataFolder(dataDir, account, log) {
  const base = resolve(dataDir);
  mkdirSync(base, { recursive: true });
  // The server's account passes through to its cluster, and can list nothing here.
  chmodSync(base, account ? 0o711 : 0o700);
  const link = join(base, 'cluster');
  if (isDanglingLink(link)) rmSync(link);
  if (!existsSync(link) && !canEnter(account, base)) {
    const id = createHash('sha256').update(base).digest('hex').slice(0, 16);
    const elsewhere = join(systemFolder, `data-${id}`);
    makeSystemFolder(systemFolder);
    makeSystemFolder(elsewhere);
    symlinkSync(join(elsewhere, 'cluster'), link);
    log(`PostgreSQL's account cannot enter ${base}: its files are in ${elsewhere}`);
    return { ...dataFolder(dataDir), cluster: join(elsewhere, 'cluster') };
  }
  return dataFolder(dataDir);
}

/** @param {string} path */
function isDanglingLink(path) {
  try {
    return lstatSync(path).isSymbolicLink() && !existsSync(path);
  } catch {
    return false;
  }
}

/**
 * Takes the folder for this process, or says who has it. A holder that is gone is ignored.
 * @param {DataFolder} folder
 */
export function claim(folder) {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(
        folder.owner,
        JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) }),
        { flag: 'wx' },
      );
      return;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      const holder = livingOwner(folder);
      if (holder !== null) {
        throw new Error(
          `The database in ${folder.base} is in use by another run (process ${holder}). ` +
            'Nothing was changed. Stop that run first, or start from another clone.',
          { cause: error },
        );
      }
      rmSync(folder.owner, { force: true });
    }
  }
  throw new Error(
    `The database in ${folder.base} is being started by another run at this moment. Try again.`,
  );
}

/** @param {DataFolder} folder */
export function release(folder) {
  if (livingOwner(folder) === process.pid) rmSync(folder.owner, { force: true });
}

/**
 * @param {DataFolder} folder
 * @returns {number | null}
 */
export function livingOwner(folder) {
  try {
    const { pid, identity } = JSON.parse(readFileSync(folder.owner, 'utf8'));
    return processIdentity(pid) === identity ? pid : null;
  } catch {
    return null;
  }
}

/**
 * The number in the cluster's pid file, and whether that process is this cluster's server.
 * @param {DataFolder} folder
 * @returns {{ pid: number, running: boolean } | null}
 */
export function recordedServer(folder) {
  try {
    const pid = Number(readFileSync(join(folder.cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return { pid, running: pid > 0 && isPostgresOf(pid, folder.cluster) };
  } catch {
    return null;
  }
}
