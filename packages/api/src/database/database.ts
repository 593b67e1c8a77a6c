import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { readConnectionUrl } from './connection-url.ts';
import { type Prisma, PrismaClient } from './generated/client.ts';
import { RequestPool } from './request-pool.ts';
import type { StatementListener } from './statement.ts';
import { watchedClient } from './watched-client.ts';

/** Our Prisma client; `$disconnect()` closes its pool. */
export type Database = PrismaClient;

/** What `inTransaction` hands to its work: every model, no nested transaction. */
export type Transaction = Prisma.TransactionClient;

export interface DatabaseOptions {
  /** `postgresql://…`; TLS by its parameters, see `readConnectionUrl`. */
  url: string;
  /** Connections at most; 10 when left out. */
  poolMax?: number;
  /** How long to wait for a connection, new or from the pool; 5 s when left out. */
  connectionTimeoutMs?: number;
  /** After this PostgreSQL ends a statement; 15 s when left out. */
  statementTimeoutMs?: number;
  /** After this we give up on a statement whose answer does not come, as when the network goes silent; 5 s more than the above when left out. */
  queryTimeoutMs?: number;
  /** After this PostgreSQL ends a session that holds a transaction open and does nothing; 15 s when left out. */
  idleInTransactionTimeoutMs?: number;
  /** Told of a connection that broke while nobody used it; silent when left out. */
  onConnectionError?: (error: Error) => void;
}

interface Internals {
  pool: pg.Pool;
  listeners: Set<StatementListener>;
}

const internals = new WeakMap<Database, Internals>();

/** Opens nothing yet: the first query connects. */
export function createDatabase(options: DatabaseOptions): Database {
  const { connectionString, options: sessionOptions, schema } = readConnectionUrl(options.url);
  const listeners = new Set<StatementListener>();
  const { statementTimeoutMs = 15_000 } = options;
  const poolConfig: pg.PoolConfig & { Client: typeof pg.Client } = {
    connectionString,
    options: sessionOptions,
    application_name: 'ai-career-coach',
    Client: watchedClient((statement) => listeners.forEach((listener) => listener(statement))),
    max: options.poolMax ?? 10,
    connectionTimeoutMillis: options.connectionTimeoutMs ?? 5_000,
    statement_timeout: statementTimeoutMs,
    query_timeout: options.queryTimeoutMs ?? statementTimeoutMs + 5_000,
    idle_in_transaction_session_timeout: options.idleInTransactionTimeoutMs ?? 15_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  };
  const pool = new RequestPool(poolConfig);
  pool.on('error', options.onConnectionError ?? (() => {}));
  const adapter = new PrismaPg(pool, {
    ...(schema === undefined ? {} : { schema }),
    disposeExternalPool: true,
  });
  const db = new PrismaClient({ adapter, transactionOptions: { maxWait: 5_000, timeout: 10_000 } });
  internals.set(db, { pool, listeners });
  return db;
}

/** Calls the listener for every statement that ends, BEGIN and COMMIT included; returns what stops that. */
export function onStatement(db: Database, listener: StatementListener): () => void {
  const { listeners } = internalsOf(db);
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The pool below the client, for hot paths that write their SQL themselves and for its metrics. */
export function poolOf(db: Database): pg.Pool {
  return internalsOf(db).pool;
}

/** A connection beside the pool, not yet open, for what holds one for long, such as listening. Whoever asks ends it. */
export function connectionBeside(db: Database): pg.Client {
  return new pg.Client({ ...poolOf(db).options });
}

function internalsOf(db: Database): Internals {
  const found = internals.get(db);
  if (!found)
    throw new Error(
      'Not a client that createDatabase made (an extended client has no pool of its own)',
    );
  return found;
}
