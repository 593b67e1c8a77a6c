import type { Worker } from 'node:worker_threads';
import { openThread } from '../threads/open-thread.ts';
import type { JobKind, RenderJobs } from './render-job.ts';
import { RenderingFailure, type RenderingFailureReason } from './rendering-failure.ts';

/** What the thread is sent. */
export interface JobMessage {
  id: number;
  kind: JobKind;
  input: RenderJobs[JobKind]['input'];
}

/** What it sends back: the output of the job with this id, or why there is none. */
export type JobAnswer =
  | { id: number; output: unknown }
  | { id: number; failure: { reason: RenderingFailureReason; cause: unknown } };

interface Waiting {
  resolve(output: unknown): void;
  reject(error: RenderingFailure): void;
  timer: NodeJS.Timeout;
}

/** A page takes some 10 ms; a job that takes this long, with those before it, never ends. */
const timeoutMs = 15_000;
/** Fonts and pages stay in memory (some 150 MB) for people who work on a resume; not for ever. */
const idleMs = 15 * 60_000;

let worker: Worker | null = null;
let idle: NodeJS.Timeout | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/**
 * Has the rendering thread do a job, so that laying out pages never holds up the server. The thread is started when it is first
 * needed, takes one job after the other, and is started anew after a job that ended badly. Throws `RenderingFailure`.
 */
export async function renderInThread<Kind extends JobKind>(
  kind: Kind,
  input: RenderJobs[Kind]['input'],
): Promise<RenderJobs[Kind]['output']> {
  clearTimeout(idle);
  const thread = (worker ??= startWorker());
  const id = (lastId += 1);
  const output = await new Promise<unknown>((resolve, reject) => {
    const timer = setTimeout(() => fail(thread, 'TIMED_OUT'), timeoutMs);
    waiting.set(id, { resolve, reject, timer });
    thread.ref();
    thread.postMessage({ id, kind, input } satisfies JobMessage);
  });
  return output as RenderJobs[Kind]['output'];
}

function startWorker(): Worker {
  const thread = openWorker();
  thread.on('message', (answer: JobAnswer) => {
    const job = take(answer.id);
    if (job === undefined) return;
    if ('output' in answer) job.resolve(answer.output);
    else job.reject(new RenderingFailure(answer.failure.reason, answer.failure.cause));
    if (waiting.size > 0) return;
    // A thread without work keeps no process alive.
    thread.unref();
    idle = setTimeout(() => stop(thread), idleMs);
    idle.unref();
  });
  thread.on('error', (error) => fail(thread, 'FAILED', error));
  thread.on('exit', () => fail(thread, 'FAILED'));
  return thread;
}

function take(id: number): Waiting | undefined {
  const job = waiting.get(id);
  clearTimeout(job?.timer);
  waiting.delete(id);
  return job;
}

function stop(thread: Worker): void {
  if (worker === thread) worker = null;
  void thread.terminate();
}

/** Everything that waits for this thread fails with it; the next job gets a new one. */
function fail(thread: Worker, reason: RenderingFailureReason, cause?: unknown): void {
  if (worker !== thread) return;
  stop(thread);
  for (const id of [...waiting.keys()]) take(id)?.reject(new RenderingFailure(reason, cause));
}

const openWorker = () =>
  openThread(
    new URL('./rendering-worker.js', import.meta.url),
    new URL('./rendering-worker.ts', import.meta.url),
    { env: {}, resourceLimits: { maxOldGenerationSizeMb: 512 } },
  );
