import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { inCheckout } from './checkout.mjs';
import { signalGroup } from './processes.mjs';
import { summaryLine } from './test-summary.mjs';

const workers = 2;

/**
 * Runs Jest over all projects, with its own output, and answers the line that sums it up.
 * @param {{ args: string[], set: 'own' | 'shared-data', resultFile: string, cwd: string, signal: AbortSignal }} options
 * @returns {Promise<{ code: number, summary: string }>}
 */
export async function runJest({ args, set, resultFile, cwd, signal }) {
  mkdirSync(dirname(resultFile), { recursive: true });
  const child = spawn(
    process.execPath,
    [inCheckout('node_modules/jest/bin/jest.js'), `--maxWorkers=${workers}`, ...args],
    {
      cwd,
      env: {
        ...process.env,
        NODE_ENV: 'test',
        NODE_OPTIONS: [
          process.env.NODE_OPTIONS,
          '--experimental-vm-modules',
          '--disable-warning=ExperimentalWarning',
        ]
          .filter(Boolean)
          .join(' '),
        TEST_SET: set,
        TEST_SUMMARY_FILE: resultFile,
      },
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const interrupt = () => signalGroup(child.pid, 'SIGTERM');
  signal.addEventListener('abort', interrupt, { once: true });
  const { code, how } = await new Promise((resolve) =>
    child.once('close', (exit, by) =>
      resolve({ code: exit ?? 1, how: by ? `ended by ${by}` : `exit code ${exit}` }),
    ),
  );
  signal.removeEventListener('abort', interrupt);
  const counts = readCounts(resultFile);
  // A run that broke off has no counts; that is a failure whatever its exit code says.
  if (!counts) {
    console.log(`Jest broke off before it could count (${how}).`);
    return { code: code || 1, summary: summaryLine({ passed: 0, failed: 1, skipped: 0 }) };
  }
  const failed = Math.max(counts.failed, code === 0 ? 0 : 1);
  return { code, summary: summaryLine({ ...counts, failed }) };
}

/** @param {string} file @returns {import('./test-summary.mjs').Counts | undefined} */
function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  } finally {
    rmSync(file, { force: true });
  }
}
