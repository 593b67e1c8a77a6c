import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { processIdentity } from '../postgres/process-identity.mjs';
import { root } from './checkout.mjs';
import { LaunchError } from './launch-error.mjs';

const tailLines = 40;

/**
 * Runs a command to its end. It gets a process group of its own, so that stopping it also stops
 * what it has started (npx starts pnpm, pnpm starts install scripts).
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, signal?: AbortSignal, failure: string }} options
 *   `failure` is the sentence a person reads if it ends badly
 * @returns {Promise<string>} what it wrote to standard output
 */
export function runCommand(command, args, { cwd = root, env = process.env, signal, failure }) {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new LaunchError('Stopped before it was done.'));
    const child = spawn(command, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let everything = '';
    child.stdout.on('data', (chunk) => ((output += chunk), (everything += chunk)));
    child.stderr.on('data', (chunk) => (everything += chunk));
    const interrupt = () => signalGroup(child.pid, 'SIGTERM');
    signal?.addEventListener('abort', interrupt, { once: true });
    child.once('error', (cause) =>
      reject(new LaunchError(failure, { detail: cause.message, cause })),
    );
    child.once('close', (code) => {
      signal?.removeEventListener('abort', interrupt);
      if (code === 0) return resolve(output);
      const detail = everything.trimEnd().split('\n').slice(-tailLines).join('\n');
      reject(new LaunchError(failure, { detail }));
    });
  });
}

/** Signals a process group; one that is gone already is what we want. @param {number | undefined} pid @param {NodeJS.Signals} signal */
export function signalGroup(pid, signal) {
  if (!pid) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/** @param {number} pid */
export const isAlive = (pid) => processIdentity(pid) !== null;

/**
 * Ends a process: asks first, insists after the grace time, returns when it is gone.
 * @param {number} pid
 * @param {{ graceMs?: number, signal?: NodeJS.Signals }} [options]
 */
export async function endProcess(pid, { graceMs = 10_000, signal = 'SIGTERM' } = {}) {
  const give = (/** @type {NodeJS.Signals} */ name) => {
    try {
      process.kill(pid, name);
    } catch {
      // Gone between the look and the signal.
    }
  };
  // 0 would be the group of this process itself.
  if (pid <= 0 || !isAlive(pid)) return;
  give(signal);
  const deadline = Date.now() + graceMs;
  while (isAlive(pid) && Date.now() < deadline) await pause(25);
  if (!isAlive(pid)) return;
  give('SIGKILL');
  while (isAlive(pid)) await pause(25);
}
