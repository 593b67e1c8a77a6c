import { chownSync, readFileSync, realpathSync, rmSync, statSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries } from './binaries.mjs';
import { ensureCluster, ownerRole } from './cluster.mjs';
import {
  claim,
  dataFolder,
  livingOwner,
  prepareDataFolder,
  recordedServer,
  release,
} from './data-folder.mjs';
import { freePort } from './free-port.mjs';
import { processIdentity } from './process-identity.mjs';
import { spawnServer } from './server-process.mjs';
import { serverAccount } from './system-account.mjs';

/**
 * @typedef {object} EmbeddedPostgresOptions
 * @property {string} dataDir where its files are kept; made when missing
 * @property {number} [port] the wanted port, 5433 when left out; the next free one is taken if it is not free; 0 takes any
 * @property {(line: string) => void} [log] told what a person should know (another port, a recovery); silent when left out
 * @property {boolean} [durable] false trades safety at power loss for speed (tests); true when left out
 * @property {boolean} [removeAfterwards] removes `dataDir` when the server ends, however it ends; false when left out
 */

/**
 * @typedef {object} EmbeddedPostgres
 * @property {string} url connects as the application's role to the application's database
 * @property {number} port
 * @property {number} pid the server's own process
 * @property {Promise<void>} ended settles when the server has ended, asked or not
 * @property {() => Promise<void>} stop ends it in order: open transactions are rolled back, everything committed is on disk
 */

/**
 * Starts PostgreSQL 15 from npm's binaries on 127.0.0.1, for this process: it ends when this process ends.
 * @param {EmbeddedPostgresOptions} options
 * @returns {Promise<EmbeddedPostgres>}
 */
export async function startEmbeddedPostgres({
  dataDir,
  port: wanted = 5433,
  log = () => {},
  durable = true,
  removeAfterwards = false,
}) {
  const account = serverAccount(dataFolder(dataDir).cluster, log);
  const binaries = findBinaries(account);
  const folder = prepareDataFolder(dataDir, account, log);
  claim(folder);
  try {
    await endLeftover(folder, log);
    const passwords = await ensureCluster({ folder, binaries, account, durable, log });
    if (removeAfterwards && account) chownSync(folder.base, account.uid, account.gid);
    keepLogSmall(folder.log);
    for (let next = wanted; ; next += 1) {
      const port = await freePort(next);
      if (wanted !== 0 && port !== wanted)
        log(`Port ${wanted} is taken; PostgreSQL listens on ${port}`);
      const server = await spawnServer({
        postgres: binaries.postgres,
        args: ['-D', folder.cluster, ...settings(port, durable)],
        account,
        logFile: folder.log,
        removeAfterwards: removeAfterwards ? folder.base : null,
      });
      const url = `postgresql://${ownerRole}:${passwords.owner}@127.0.0.1:${port}/${ownerRole}`;
      const outcome = await untilReady(url, server);
      if (outcome === 'ready') return running(folder, server, url, port);
      const said = logTail(folder.log);
      // Taken between the look and the start.
      if (/could not (bind|create any TCP)/.test(said) && next < wanted + 20) continue;
      throw new Error(
        `PostgreSQL did not start. The data in ${folder.base} is as it was. It said:\n${said}`,
      );
    }
  } catch (error) {
    release(folder);
    throw error;
  }
}

/**
 * Removes the data folder with everything in it, wherever its cluster lies. Refuses while it is in use.
 * @param {string} dataDir
 */
export async function forgetEmbeddedPostgres(dataDir) {
  const folder = dataFolder(dataDir);
  const owner = livingOwner(folder);
  if (owner !== null)
    throw new Error(
      `The database in ${folder.base} is in use by process ${owner}. Nothing was removed.`,
    );
  await endLeftover(folder, () => {});
  const elsewhere = dirname(folder.cluster);
  if (elsewhere !== folder.base) rmSync(elsewhere, { recursive: true, force: true });
  rmSync(folder.base, { recursive: true, force: true });
}

/**
 * @param {number} port
 * @param {boolean} durable
 */
function settings(port, durable) {
  const values = {
    port,
    listen_addresses: '127.0.0.1',
    // Loopback with a password on every system; a socket's path would be too long in deep folders.
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: 100,
    // Statements with a person's data in them stay out of the log.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: 0,
    ...(durable
      ? {}
      : {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          wal_level: 'minimal',
          max_wal_senders: 0,
        }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * A server whose starter was killed may still be shutting down, or run on; it is ours, so it is stopped.
 * @param {import('./data-folder.mjs').DataFolder} folder
 * @param {(line: string) => void} log
 */
async function endLeftover(folder, log) {
  const recorded = recordedServer(folder);
  if (recorded === null) return;
  if (!recorded.running) {
    log('An earlier run ended without stopping PostgreSQL; it recovers what was committed');
    rmSync(join(folder.cluster, 'postmaster.pid'), { force: true });
    return;
  }
  log('PostgreSQL of an earlier run is still there; stopping it');
  for (const [name, seconds] of /** @type {[NodeJS.Signals, number][]} */ ([
    ['SIGINT', 15],
    ['SIGQUIT', 5],
    ['SIGKILL', 5],
  ])) {
    process.kill(recorded.pid, name);
    for (const until = Date.now() + seconds * 1000; Date.now() < until; await sleep(50)) {
      if (processIdentity(recorded.pid) === null) return;
    }
  }
  throw new Error(
    `PostgreSQL of an earlier run (process ${recorded.pid}) does not stop. Nothing was changed.`,
  );
}

/**
 * @param {string} url
 * @param {import('./server-process.mjs').ServerProcess} server
 * @returns {Promise<'ready' | 'ended'>}
 */
async function untilReady(url, server) {
  let ended = false;
  void server.ended.then(() => (ended = true));
  // Recovery after a crash may take its time.
  for (const until = Date.now() + 120_000; Date.now() < until && !ended; await sleep(20)) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return 'ready';
    } catch (error) {
      const code = /** @type {{ code?: string }} */ (error).code;
      if (code !== 'ECONNREFUSED' && code !== '57P03' && code !== 'ECONNRESET') {
        await end(server);
        throw error;
      }
    }
  }
  await end(server);
  return 'ended';
}

/**
 * @param {import('./data-folder.mjs').DataFolder} folder
 * @param {import('./server-process.mjs').ServerProcess} server
 * @param {string} url
 * @param {number} port
 * @returns {EmbeddedPostgres}
 */
function running(folder, server, url, port) {
  const ended = server.ended.then(() => release(folder));
  return {
    url,
    port,
    pid: server.pid,
    ended,
    stop: async () => {
      await end(server);
      await ended;
    },
  };
}

/** @param {import('./server-process.mjs').ServerProcess} server */
async function end(server) {
  for (const [name, seconds] of /** @type {[NodeJS.Signals, number][]} */ ([
    ['SIGINT', 20],
    ['SIGQUIT', 5],
    ['SIGKILL', 5],
  ])) {
    server.signal(name);
    const patience = new AbortController();
    const overdue = sleep(seconds * 1000, false, { signal: patience.signal }).catch(() => false);
    const done = await Promise.race([server.ended.then(() => true), overdue]);
    patience.abort();
    if (done) return;
  }
}

/** @param {string} file */
function logTail(file) {
  return readFileSync(file, 'utf8').split('\n').slice(-8).join('\n').trim();
}

/** @param {string} file */
function keepLogSmall(file) {
  try {
    if (statSync(file).size > 5_000_000) truncateSync(realpathSync(file));
  } catch {
    // There is none yet.
  }
}
