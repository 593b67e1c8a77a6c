import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { freePort } from '../postgres/free-port.mjs';
import { inCheckout, shortPath } from './checkout.mjs';
import { LaunchError } from './launch-error.mjs';
import { endProcess } from './processes.mjs';

const readyWithinMs = 60_000;
const portsToTry = 100;

/**
 * @typedef {object} Application
 * @property {string} url the one origin of app, API and health
 * @property {number} port
 * @property {number} pid
 * @property {Promise<string>} ended how the process ended, in words
 * @property {() => Promise<void>} stop asks it to finish what it has accepted
 */

/**
 * Starts the built server and waits until it can answer. The process ends with the one that started it.
 * @param {{ port: number, env: NodeJS.ProcessEnv, logFile: string, main?: string, signal?: AbortSignal }} options
 *   with port 0, or when the port is taken, the next free one is used
 * @returns {Promise<Application>}
 */
export async function startApplication({
  port: wanted,
  env,
  logFile,
  main = inCheckout('packages/api/dist/main.js'),
  signal,
}) {
  mkdirSync(dirname(logFile), { recursive: true });
  for (let port = await freePort(wanted); ; port = await freePort(port + 1)) {
    const application = spawnServer({ port, env, logFile, main });
    const outcome = await Promise.race([
      application.listening.then(() => untilReady(application.url, signal)),
      application.ended,
      stopped(signal),
    ]);
    if (outcome === 'ready') return application;
    await application.stop();
    const said = logTail(logFile, application.logStart);
    // Another start took the port between our look and the server's.
    if (said.includes('EADDRINUSE') && port < wanted + portsToTry) continue;
    throw new LaunchError(
      outcome === 'stopped'
        ? 'Stopped before the server was ready.'
        : `The server did not start (${outcome}). Its log is in ${shortPath(logFile)}.`,
      { detail: said },
    );
  }
}

/** @param {{ port: number, env: NodeJS.ProcessEnv, logFile: string, main: string }} options */
function spawnServer({ port, env, logFile, main }) {
  const log = openSync(logFile, 'a', 0o600);
  const logStart = readFileSync(logFile).length;
  const child = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      '--import',
      pathToFileURL(inCheckout('tools/launch/child-of-launcher.mjs')).href,
      main,
    ],
    {
      env: { ...env, PORT: String(port) },
      // Own session: a Ctrl-C reaches the launcher alone, which stops the parts in their order.
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    },
  );
  closeSync(log);
  child.channel?.unref();
  const listening = new Promise((resolve) => {
    child.on(
      'message',
      (/** @type {{ listeningOn?: number }} */ message) =>
        message.listeningOn === port && resolve(port),
    );
  });
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, by) => resolve(by ? `ended by ${by}` : `exit code ${code}`));
  });
  const pid = child.pid ?? 0;
  return {
    url: `http://localhost:${port}`,
    port,
    pid,
    listening,
    ended,
    logStart,
    stop: async () => {
      // Once it has ended, its number may belong to another process.
      if (child.exitCode === null && child.signalCode === null) await endProcess(pid);
    },
  };
}

/** @param {AbortSignal} [signal] @returns {Promise<string>} */
const stopped = (signal) =>
  new Promise((resolve) => {
    if (signal?.aborted) resolve('stopped');
    signal?.addEventListener('abort', () => resolve('stopped'), { once: true });
  });

/**
 * @param {string} url
 * @param {AbortSignal} [signal]
 */
async function untilReady(url, signal) {
  for (const until = Date.now() + readyWithinMs; Date.now() < until; await pause(40)) {
    if (signal?.aborted) return 'stopped';
    const ready = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return 'ready';
  }
  return `not ready after ${readyWithinMs / 1000} s`;
}

/** @param {string} logFile @param {number} from */
function logTail(logFile, from) {
  return readFileSync(logFile)
    .subarray(from)
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .slice(-20)
    .join('\n');
}
