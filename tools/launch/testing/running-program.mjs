import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../checkout.mjs';

const patienceMs = 60_000;

/** A data folder that is removed by the caller. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'launcher test '));
  // Started by root, PostgreSQL runs as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * A program at work, as a terminal would have started it.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runProgram(command, args, env = {}) {
  // npm and Jest leave their marks in the environment; a terminal has none of them.
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_|NODE_OPTIONS|NODE_ENV|JEST)/.test(name),
    ),
  );
  const child = spawn(command, args, {
    cwd: root,
    env: { ...clean, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  /** @type {(() => void)[]} */
  let waiting = [];
  const heard = (/** @type {Buffer} */ chunk) => {
    output += chunk;
    waiting.forEach((look) => look());
  };
  child.stdout.on('data', heard);
  child.stderr.on('data', heard);
  const ended = new Promise((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal)),
  );
  void ended.then(() => waiting.forEach((look) => look()));
  return {
    pid: /** @type {number} */ (child.pid),
    ended,
    output: () => output,
    kill: (/** @type {NodeJS.Signals} */ signal) => child.kill(signal),
    /**
     * Waits for a text; what the expression's first group has caught is answered.
     * @param {RegExp} pattern
     * @returns {Promise<string>}
     */
    says(pattern) {
      return new Promise((resolve, reject) => {
        const overdue = setTimeout(
          () => done(() => reject(new Error(`It never said ${pattern}:\n${output}`))),
          patienceMs,
        );
        const done = (/** @type {() => void} */ settle) => {
          clearTimeout(overdue);
          waiting = waiting.filter((other) => other !== look);
          settle();
        };
        const look = () => {
          const match = pattern.exec(output);
          if (match) done(() => resolve(match[1] ?? match[0]));
          else if (child.exitCode !== null || child.signalCode)
            done(() => reject(new Error(`It ended without saying ${pattern}:\n${output}`)));
        };
        waiting.push(look);
        look();
      });
    },
  };
}
