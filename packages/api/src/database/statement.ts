import { AsyncLocalStorage } from 'node:async_hooks';

/** One statement as PostgreSQL got it, told when it ended. */
export interface Statement {
  /** The text with `$1` placeholders; values are never told. */
  sql: string;
  milliseconds: number;
  /** False when it failed, was cancelled or timed out. */
  succeeded: boolean;
}

export type StatementListener = (statement: Statement) => void;

const currentSignal = new AsyncLocalStorage<AbortSignal>();

/**
 * Runs `work`; when the signal aborts, the statement that `work` has running is cancelled in PostgreSQL and later ones
 * are refused. COMMIT and ROLLBACK always go through: a transaction ends in a known state.
 */
export function cancelSqlOn<Result>(signal: AbortSignal, work: () => Result): Result {
  return currentSignal.run(signal, work);
}

/** The signal of the work that is running now, if it has one. */
export function signalOfThisWork(): AbortSignal | undefined {
  return currentSignal.getStore();
}
