import { randomUUID } from 'node:crypto';
import type { TaskOutcome } from '../coaching/task-outcome.ts';
import type { Log } from '../context/log.ts';
import type { Database } from '../database/database.ts';
import type { Prisma } from '../database/generated/client.ts';
import { inTransaction } from '../database/retry.ts';
import { describeError } from '../errors/describe-error.ts';
import { UserError } from '../errors/user-error.ts';
import { extendLease, leaseMs, type Claimed } from './claim-generation.ts';
import type { CoachAccess } from './coach-access.ts';
import { ending, type Ending } from './generation-ending.ts';
import { labelOf, type GenerationHandler, type KeptOutput } from './generation-handler.ts';
import { internalMessage, interruptedMessage, timedOutMessage } from './generation-state.ts';
import { personOf } from './person-of.ts';
import { ProgressNotes } from './progress-notes.ts';

export interface RunParts {
  db: Database;
  coach: CoachAccess;
  handlers: ReadonlyMap<string, GenerationHandler>;
  log: Pick<Log, 'info' | 'warn' | 'error'>;
  /** The longest that a generation may take, all its tries together; 4 minutes when left out. */
  timeLimitMs?: number;
}

/** Why a run is broken off from here. */
type Break = 'cancelled' | 'timed out' | 'stopped' | 'lost';

export interface Run {
  /** Looks at once whether it has been cancelled. */
  look(): void;
  /** Breaks it off because the process ends. */
  stop(): void;
  /** Never rejects. */
  ended: Promise<void>;
}

/** Runs one claimed generation to its end, whatever happens; what was billed is always kept. */
export function runGeneration(parts: RunParts, row: Claimed): Run {
  const { db, timeLimitMs = 240_000 } = parts;
  const breaking = new AbortController();
  const breakOff = (why: Break): void => breaking.abort(why);
  let lastHeard = Date.now();
  const beat = async (): Promise<void> => {
    try {
      const answer = await extendLease(db, row);
      lastHeard = Date.now();
      if (answer === 'cancel') breakOff('cancelled');
      if (answer === 'lost') breakOff('lost');
    } catch {
      // Others take us for dead by now, so we must not go on.
      if (Date.now() - lastHeard > leaseMs) breakOff('lost');
    }
  };
  const heart = setInterval(() => void beat(), leaseMs / 4);
  const limit = setTimeout(() => breakOff('timed out'), timeLimitMs);
  const ended = perform(parts, row, breaking.signal).finally(() => {
    clearInterval(heart);
    clearTimeout(limit);
  });
  return { look: () => void beat(), stop: () => breakOff('stopped'), ended };
}

async function perform(parts: RunParts, row: Claimed, signal: AbortSignal): Promise<void> {
  const { db, log } = parts;
  try {
    const outcome = await outcomeOf(parts, row, signal);
    if (outcome !== null) await keep(db, row, outcome, signal);
    log.info(
      { generation: row.id, task: row.task, outcome: outcome?.kind ?? 'not possible' },
      'a generation ended',
    );
  } catch (error) {
    const reference = randomUUID();
    log.error(
      { reference, generation: row.id, task: row.task, error: describeError(error) },
      'a generation failed here',
    );
    await end(db, row, ending.failed('INTERNAL', internalMessage(reference))).catch(
      () => undefined,
    );
  }
}

/** What the coach made of it; null when it could not even be begun, which is then noted. */
async function outcomeOf(
  { db, coach, handlers }: RunParts,
  row: Claimed,
  signal: AbortSignal,
): Promise<TaskOutcome<KeptOutput> | null> {
  const handler = handlers.get(row.task);
  if (!handler) throw new Error(`Nobody handles the task ${row.task} here`);
  const prepared = await handler.prepare(db, row.userId, row.input);
  if (prepared instanceof UserError) {
    await end(db, row, ending.failed('NOT_POSSIBLE', prepared.message));
    return null;
  }
  const claude = row.coach === 'CLAUDE' ? coach.claude : null;
  if (row.coach === 'CLAUDE' && claude === null)
    throw new Error('It was asked of Claude, and this process has no key');
  const personal = await personOf(db, row.userId);
  if (claude !== null) {
    const begun = await db.generation.updateMany({
      where: { id: row.id, runner: row.runner, status: 'RUNNING', cancelRequestedAt: null },
      data: { sendingSince: new Date() },
    });
    if (begun.count === 0) {
      await end(db, row, ending.cancelled());
      return null;
    }
  }
  const notes = new ProgressNotes(db, row);
  const outcome = await prepared.perform({
    claude,
    personal,
    signal,
    onEvent: (event) => notes.note(event),
  });
  await notes.written();
  return outcome;
}

async function keep(
  db: Database,
  row: Claimed,
  outcome: TaskOutcome<KeptOutput>,
  signal: AbortSignal,
): Promise<void> {
  if (outcome.kind === 'failed') return end(db, row, endingOf(outcome, signal));
  const badge = { ...outcome.badge, label: labelOf(outcome.badge) };
  const billed = ending.billed(outcome, outcome.output.remarks);
  const stored = await inTransaction(db, async (transaction) => {
    // Whoever has lost the lease stores nothing: somebody else has ended it.
    const [mine] = await transaction.$queryRaw<unknown[]>`
      SELECT 1 FROM "Generation" WHERE "id" = ${row.id}::uuid AND "runner" = ${row.runner}::uuid AND "status" = 'RUNNING' FOR UPDATE`;
    if (!mine) return false;
    const made = await outcome.output.store(transaction, badge);
    const last =
      made instanceof UserError
        ? ending.failed('NOT_POSSIBLE', made.message)
        : ending.done(made, badge, outcome.output.text);
    await transaction.generation.update({ where: { id: row.id }, data: { ...last, ...billed } });
    return true;
  });
  if (!stored) await keepReceipt(db, row, billed);
}

/** A run that was broken off from here ends by the reason for that, with the receipt of what had been sent. */
function endingOf(
  outcome: TaskOutcome<KeptOutput> & { kind: 'failed' },
  signal: AbortSignal,
): Ending {
  const billed = ending.billed(outcome);
  const { reason, message, retryAfterMs } = outcome;
  if (reason !== 'CANCELLED') return { ...ending.failed(reason, message, retryAfterMs), ...billed };
  switch (signal.reason as Break) {
    case 'timed out':
      return { ...ending.failed('TIMEOUT', timedOutMessage), ...billed };
    case 'stopped':
    case 'lost':
      return {
        ...ending.failed('INTERRUPTED', interruptedMessage(outcome.receipt !== null)),
        ...billed,
      };
    default:
      return { ...ending.cancelled(), ...billed };
  }
}

async function end(db: Database, row: Claimed, last: Ending): Promise<void> {
  const { count } = await db.generation.updateMany({
    where: { id: row.id, runner: row.runner, status: 'RUNNING' },
    data: last,
  });
  if (count === 0) await keepReceipt(db, row, last);
}

/** Somebody else has ended it meanwhile; what it cost is kept all the same. */
async function keepReceipt(
  db: Database,
  row: Claimed,
  {
    costMicroUsd,
    priceTableDate,
    inputTokens,
    outputTokens,
    durationMs,
  }: Prisma.GenerationUncheckedUpdateManyInput,
): Promise<void> {
  if (costMicroUsd == null) return;
  await db.generation.updateMany({
    where: { id: row.id, costMicroUsd: null },
    data: {
      costMicroUsd,
      priceTableDate,
      inputTokens,
      outputTokens,
      durationMs,
    } as Prisma.GenerationUncheckedUpdateManyInput,
  });
}
