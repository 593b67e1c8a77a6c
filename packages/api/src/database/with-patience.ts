import type { DatabaseOptions } from './database.ts';

/** The same database for work of which one statement may take this long, or longer where it is set so; nobody waits for it in a page. */
export function withPatience(options: DatabaseOptions, statementMs: number): DatabaseOptions {
  const longest = (configured: number | undefined) => Math.max(configured ?? 0, statementMs);
  return {
    ...options,
    statementTimeoutMs: longest(options.statementTimeoutMs),
    queryTimeoutMs: longest(options.queryTimeoutMs) + 5_000,
    // Between two statements of a transaction a large file is read.
    idleInTransactionTimeoutMs: longest(options.idleInTransactionTimeoutMs),
  };
}
