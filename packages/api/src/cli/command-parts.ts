import type { Readable, Writable } from 'node:stream';
import type { ClientBase } from 'pg';
import type { Database } from '../database/database.ts';

/** What every operator command works with. */
export interface CommandParts {
  /** Runs the work with a database connection, and closes it. */
  withDatabase<Result>(work: (db: Database) => Promise<Result>): Promise<Result>;
  /**
   * Runs the work on one connection, which it may lock and begin transactions on. `patienceMs` is how long one of its
   * statements may take where that is longer than what a page waits for; a command sets its own.
   */
  onConnection<Result>(
    work: (client: ClientBase) => Promise<Result>,
    patienceMs?: number,
  ): Promise<Result>;
  /** Writes a line of result. */
  print(line: string): void;
  /** Writes a line in place of the one before; the last one stays. Not there when the output is no terminal. */
  redraw?: (line: string, last: boolean) => void;
  /** Asks for one line that is not shown while typed; reads one line where input is piped. */
  readSecret(question: string): Promise<string>;
}

/** Where a command reads and writes, and how it reaches the database. */
export interface CliEnvironment {
  /** With `patienceMs` for one statement, where that is longer than configured. */
  openDatabase(patienceMs?: number): Database;
  input: Readable & { isTTY?: boolean };
  output: Writable & { isTTY?: boolean };
  errors: Writable;
}

/** A command that could not do what was asked; its message says why and what to do. Nothing was changed. */
export class CommandRefused extends Error {}
