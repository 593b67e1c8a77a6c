import pg from 'pg';
import { signalOfThisWork, type Statement, type StatementListener } from './statement.ts';

/** How long a cancelled statement may take to answer before its connection is dropped. */
const cancelPatienceMs = 1_000;

type QueryArguments = Parameters<pg.Client['query']>;
type Callback = (error: Error | null, result?: unknown) => void;

/** The parts of pg's connection that cancelling needs; its published types leave them out. */
interface CancelConnection {
  connect(port: number, host: string): void;
  requestSsl(): void;
  cancel(processId: number, secretKey: number): void;
  once(event: 'connect' | 'sslconnect' | 'error' | 'end', listener: () => void): void;
  on(event: 'error', listener: () => void): void;
}

interface ClientInternals {
  processID: number;
  secretKey: number;
  ssl: boolean | object;
  connection: { stream: { destroy(): void } };
}

/**
 * A PostgreSQL connection that tells of each statement, cancels the running one when its request is over, and does not
 * outlive a time-out: `pg` leaves the unanswered statement in place, and a pool would hand the blocked connection on.
 */
export function watchedClient(tell: StatementListener): typeof pg.Client {
  return class WatchedClient extends pg.Client {
    // The overloads of `query` share one implementation in pg, too.
    override query(...args: unknown[]): never {
      const sql = textOf(args[0]);
      if (sql === undefined) return super.query(...(args as unknown as QueryArguments)) as never;
      const signal = endsTransaction(sql) ? undefined : signalOfThisWork();
      if (signal?.aborted) return refuse(args, abortError(signal)) as never;
      const startedAt = performance.now();
      const cancel = (): void => cancelRunning(this);
      signal?.addEventListener('abort', cancel, { once: true });
      const ended = (error: Error | null): void => {
        signal?.removeEventListener('abort', cancel);
        if (error?.message === 'Query read timeout' || signal?.aborted) drop(this);
        const statement: Statement = {
          sql,
          milliseconds: performance.now() - startedAt,
          succeeded: !error,
        };
        tell(statement);
      };
      return run(
        (...rest) => super.query(...(rest as unknown as QueryArguments)),
        args,
        ended,
      ) as never;
    }
  };
}

function textOf(query: unknown): string | undefined {
  if (typeof query === 'string') return query;
  if (typeof query !== 'object' || query === null || 'submit' in query) return undefined;
  return 'text' in query && typeof query.text === 'string' ? query.text : undefined;
}

function endsTransaction(sql: string): boolean {
  return /^\s*(commit|rollback)\b/i.test(sql);
}

function abortError(signal: AbortSignal): Error {
  return new Error('The request is over; this statement was not sent', { cause: signal.reason });
}

function refuse(args: unknown[], error: Error): Promise<never> | undefined {
  const callback = args.at(-1);
  if (typeof callback !== 'function') return Promise.reject(error);
  process.nextTick(callback, error);
  return undefined;
}

/** Calls pg in whichever style the caller chose (callback or promise) and hears of the end in both. */
function run(
  query: (...args: unknown[]) => unknown,
  args: unknown[],
  ended: (error: Error | null) => void,
): unknown {
  const callback = args.at(-1);
  if (typeof callback === 'function') {
    const heard: Callback = (error, result) => {
      ended(error);
      (callback as Callback)(error, result);
    };
    return query(...args.slice(0, -1), heard);
  }
  return (query(...args) as Promise<unknown>).then(
    (result) => {
      ended(null);
      return result;
    },
    (error: unknown) => {
      ended(error as Error);
      throw error;
    },
  );
}

/** Asks the server, over a second connection as its protocol wants, to cancel what this one is doing. */
function cancelRunning(client: pg.Client): void {
  const { processID, secretKey, ssl } = client as unknown as ClientInternals;
  const Connection = pg.Connection as unknown as new (config: {
    ssl: boolean | object;
  }) => CancelConnection;
  const messenger = new Connection({ ssl });
  messenger.on('error', () => drop(client));
  messenger.once('connect', () =>
    ssl ? messenger.requestSsl() : messenger.cancel(processID, secretKey),
  );
  messenger.once('sslconnect', () => messenger.cancel(processID, secretKey));
  messenger.connect(client.port, client.host);
  setTimeout(() => drop(client), cancelPatienceMs).unref();
}

/** The cancellation may arrive late, so nobody else may get this connection. */
function drop(client: pg.Client): void {
  (client as unknown as ClientInternals).connection.stream.destroy();
}
