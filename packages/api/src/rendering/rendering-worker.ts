import { parentPort } from 'node:worker_threads';
import { performJob } from './render-job.ts';
import { RenderingFailure } from './rendering-failure.ts';
import type { JobAnswer, JobMessage } from './rendering-thread.ts';

/** The thread that draws documents: `rendering-thread.ts` starts it and sends it one job after the other. */
parentPort?.on('message', ({ id, kind, input }: JobMessage) => {
  void performJob(kind, input)
    .then((output): JobAnswer => ({ id, output }))
    .catch((error: unknown): JobAnswer => ({
      id,
      failure: {
        reason: error instanceof RenderingFailure ? error.reason : 'FAILED',
        cause: error instanceof RenderingFailure ? error.cause : error,
      },
    }))
    .then((answer) => parentPort?.postMessage(answer));
});
