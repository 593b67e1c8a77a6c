import { randomUUID } from 'node:crypto';
import { describeError } from '../errors/describe-error.ts';
import { claimGeneration, takeBackFromTheDead, type Claimed } from './claim-generation.ts';
import type { GenerationBell } from './generation-bell.ts';
import { runGeneration, type Run, type RunParts } from './run-generation.ts';

export interface GeneratingParts extends RunParts {
  bell: GenerationBell;
  /** Generations at the same time in this process; 4 when left out. */
  slots?: number;
  /** How long those under way may take to end when the process stops; 8 s when left out. */
  graceMs?: number;
  /** How often it is looked for what dead runners have left; 5 s when left out. */
  sweepMs?: number;
}

/**
 * Runs waiting generations until what is returned is called. Every process on the database does so; each generation
 * is run by one. Never throws: without a database it goes on trying.
 */
export function keepGenerating(parts: GeneratingParts): () => Promise<void> {
  const { db, bell, log, slots = 4, graceMs = 8_000, sweepMs = 5_000 } = parts;
  const runner = randomUUID();
  const running = new Map<string, Run>();
  let isStopping = false;
  let looking: Promise<void> | null = null;
  let lookAgain = false;

  const begin = (row: Claimed): void => {
    const run = runGeneration(parts, row);
    running.set(row.id, run);
    void run.ended.then(() => {
      running.delete(row.id);
      look();
    });
  };
  const fill = async (): Promise<void> => {
    do {
      lookAgain = false;
      while (!isStopping && running.size < slots) {
        const row = await claimGeneration(db, runner);
        if (row === null) break;
        begin(row);
      }
    } while (lookAgain);
  };
  const tell = (error: unknown): void =>
    log.warn(
      { error: describeError(error) },
      'waiting generations cannot be seen now; trying again',
    );
  const look = (): void => {
    if (isStopping) return;
    lookAgain = true;
    looking ??= fill()
      .catch(tell)
      .finally(() => {
        looking = null;
      });
  };

  const stopListening = bell.onRing(({ id, status }) => {
    if (id === null || status === 'QUEUED') look();
    if (id !== null && status === 'CANCELLING') running.get(id)?.look();
  });
  const sweep = setInterval(() => {
    void takeBackFromTheDead(db).then(look, tell);
  }, sweepMs);
  sweep.unref();
  look();

  return async () => {
    isStopping = true;
    stopListening();
    clearInterval(sweep);
    await looking;
    const late = setTimeout(() => running.forEach((run) => run.stop()), graceMs);
    await Promise.all([...running.values()].map(({ ended }) => ended));
    clearTimeout(late);
  };
}
