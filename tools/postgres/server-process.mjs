import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { serverEnvironment } from './cluster.mjs';

/**
 * @typedef {{ pid: number, ended: Promise<number | null>, signal: (name: NodeJS.Signals) => void }} ServerProcess
 */

/**
 * Starts the server below `supervise.sh`, in a session of its own: Ctrl-C in the terminal reaches the API first,
 * which then stops the database in order.
 * @param {{ postgres: string, args: string[], account: import('./system-account.mjs').SystemAccount | null, logFile: string, removeAfterwards: string | null }} options
 * @returns {Promise<ServerProcess>}
 */
export async function spawnServer({ postgres, args, account, logFile, removeAfterwards }) {
  const logFd = openSync(logFile, 'a', 0o600);
  const [file, fullArgs] =
    process.platform === 'win32'
      ? [postgres, args]
      : ['/bin/sh', ['-c', await supervisor(), 'sh', removeAfterwards ?? '', postgres, ...args]];
  const child = spawn(file, fullArgs, {
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
    cwd: '/',
    env: serverEnvironment(),
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', logFd, 'pipe'],
  });
  closeSync(logFd);
  const ended = new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.once('error', () => resolve(null));
  });
  const pid = process.platform === 'win32' ? Number(child.pid) : await firstNumber(child, ended);
  // Whoever started it may end without waiting for it.
  child.unref();
  for (const stream of [child.stdout, child.stdio[3]])
    /** @type {import('node:net').Socket | null} */ (stream)?.unref();
  return { pid, ended, signal: (name) => signal(pid, name) };
}

/** @param {number} pid @param {NodeJS.Signals} name */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended already.
  }
}

async function supervisor() {
  const { readFile } = await import('node:fs/promises');
  return readFile(join(import.meta.dirname, 'supervise.sh'), 'utf8');
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<unknown>} ended
 * @returns {Promise<number>}
 */
function firstNumber(child, ended) {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (chunk) => resolve(Number.parseInt(String(chunk), 10)));
    ended.then(() =>
      reject(
        new Error('PostgreSQL could not be started at all; see server.log in its data folder'),
      ),
    );
  });
}
