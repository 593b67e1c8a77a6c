import type { Worker } from 'node:worker_threads';
import { limits } from '@career-coach/shared/limits.ts';
import { openThread } from '../threads/open-thread.ts';
import { detectType, reasonAgainst } from './detect-type.ts';
import type { ReadOutcome } from './read-outcome.ts';
import { refused } from './refusals.ts';

export interface ReadLimits {
  /** Reading is stopped after this; 15 s when left out. */
  timeoutMs?: number;
  /** The most memory that reading may take, in MB; 384 when left out. */
  memoryMb?: number;
}

/** At most so many files are read at once; the others wait. */
const mostAtOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads a resume file of any kind we know, told by its content. Never throws: a file that cannot be read is refused with its reason.
 * The file is read in a thread of its own, with a limit on time and memory, so that no file can harm the server.
 */
export async function readResume(
  bytes: Uint8Array,
  fileName: string,
  readLimits: ReadLimits = {},
): Promise<ReadOutcome> {
  if (bytes.byteLength === 0) return refused('EMPTY');
  if (bytes.byteLength > limits.resume.fileBytes) return refused('TOO_LARGE');
  if (detectType(bytes) === null) return refused(reasonAgainst(bytes));
  if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await readInWorker(bytes, fileName, readLimits);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function readInWorker(
  bytes: Uint8Array,
  fileName: string,
  { timeoutMs = 15_000, memoryMb = 384 }: ReadLimits,
): Promise<ReadOutcome> {
  const worker = startWorker({ bytes: Uint8Array.from(bytes), fileName }, memoryMb);
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle(refused('TIMED_OUT')), timeoutMs);
    const settle = (outcome: ReadOutcome) => {
      clearTimeout(timer);
      resolve(outcome);
      void worker.terminate();
    };
    worker.once('message', (outcome: ReadOutcome) => settle(outcome));
    // Out of memory is what is left: every other error is caught inside.
    worker.once('error', () => settle(refused('CORRUPT')));
    worker.once('exit', () => settle(refused('CORRUPT')));
  });
}

const startWorker = (
  workerData: { bytes: Uint8Array; fileName: string },
  memoryMb: number,
): Worker =>
  openThread(
    new URL('./reading-worker.js', import.meta.url),
    new URL('./reading-worker.ts', import.meta.url),
    {
      workerData,
      env: {},
      stdout: true,
      stderr: true,
      resourceLimits: {
        maxOldGenerationSizeMb: memoryMb,
        maxYoungGenerationSizeMb: 64,
        stackSizeMb: 4,
      },
    },
  );
