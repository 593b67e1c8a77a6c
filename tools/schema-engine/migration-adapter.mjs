import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { poolConfig } from './connection.mjs';

/** PostgreSQL's one-byte type `"char"`, used throughout its catalogue. */
const charOid = 18;

/** @typedef {import('@prisma/driver-adapter-utils').SqlDriverAdapter} Adapter */

/**
 * `@prisma/adapter-pg` serves queries at run time; migrating asks three things more of it, added here:
 * columns of type `"char"`, scripts that contain function bodies, and a shadow database that is really another one.
 * `closeAll` ends every connection it gave out and drops a shadow database that the engine forgot.
 * @param {{ url: string, shadowDatabaseUrl?: string | undefined }} datasource
 * @returns {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory & { closeAll: () => Promise<void> }}
 */
export function migrationAdapter({ url, shadowDatabaseUrl }) {
  /** @type {Set<Adapter>} */
  const inUse = new Set();
  /** @param {Adapter} adapter */
  const remembered = (adapter) => {
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      if (inUse.delete(adapter)) await dispose();
    };
    inUse.add(adapter);
    return adapter;
  };
  const { provider, adapterName } = factoryOf(url);
  return {
    provider,
    adapterName,
    connect: async () => remembered(await connect(url)),
    connectToShadowDb: async () =>
      remembered(shadowDatabaseUrl ? await connect(shadowDatabaseUrl) : await temporaryShadow(url)),
    closeAll: async () => {
      for (const adapter of inUse) await adapter.dispose();
    },
  };
}

/** @param {string} url */
function factoryOf(url) {
  const { config, schema } = poolConfig(url);
  return new PrismaPg(config, { schema });
}

/** @param {string} url */
async function connect(url) {
  return completed(await factoryOf(url).connect());
}

/** @param {string} url */
async function temporaryShadow(url) {
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  await administer(url, `CREATE DATABASE "${name}"`);
  const shadowUrl = new URL(url);
  shadowUrl.pathname = `/${name}`;
  const adapter = await connect(shadowUrl.href);
  const close = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    // First our own connections, or PostgreSQL would refuse to drop it.
    await close();
    await administer(url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  };
  return adapter;
}

/**
 * @param {string} url
 * @param {string} statement
 */
async function administer(url, statement) {
  const client = new pg.Client(poolConfig(url).config);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * The members of adapter-pg's queryable that its types keep private.
 * @typedef {import('@prisma/driver-adapter-utils').SqlDriverAdapter & {
 *   client: pg.Pool,
 *   performIO: (query: import('@prisma/driver-adapter-utils').SqlQuery) => Promise<pg.QueryArrayResult>,
 *   onError: (error: unknown) => never }} PgAdapter
 */

/**
 * @param {import('@prisma/driver-adapter-utils').SqlDriverAdapter} plain
 * @returns {import('@prisma/driver-adapter-utils').SqlDriverAdapter}
 */
function completed(plain) {
  const adapter = /** @type {PgAdapter} */ (plain);
  readChars(adapter);
  adapter.executeScript = async (script) => {
    try {
      // Whole, as Prisma's own engine sends it: cut at ";" a function body would fall apart.
      await adapter.client.query(script);
    } catch (error) {
      throw scriptError(error, script) ?? adapter.onError(error);
    }
  };
  const start = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (level) => {
    const transaction = await start(level);
    readChars(/** @type {PgAdapter} */ (/** @type {unknown} */ (transaction)));
    return transaction;
  };
  return adapter;
}

/** @param {Pick<PgAdapter, 'performIO' | 'queryRaw'>} queryable */
function readChars(queryable) {
  /** @type {WeakMap<object, number[]>} which columns of an answer are `"char"`, by its rows */
  const charColumns = new WeakMap();
  const perform = queryable.performIO.bind(queryable);
  queryable.performIO = async (query) => {
    const answer = await perform(query);
    const fields = (answer.fields ?? []).map((field) =>
      field.dataTypeID === charOid ? { ...field, dataTypeID: pg.types.builtins.TEXT } : field,
    );
    charColumns.set(
      answer.rows,
      (answer.fields ?? []).flatMap((field, index) =>
        field.dataTypeID === charOid ? [index] : [],
      ),
    );
    return { ...answer, fields };
  };
  const queryRaw = queryable.queryRaw.bind(queryable);
  queryable.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of charColumns.get(result.rows) ?? [])
      result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}

/**
 * PostgreSQL's own words with the line they are about. With the plain code the engine would replace some of them by
 * its own, shorter ones.
 * @param {unknown} thrown
 * @param {string} script
 */
function scriptError(thrown, script) {
  if (!(thrown instanceof pg.DatabaseError)) return null;
  const { code, severity = 'ERROR', message, detail, column, hint, position } = thrown;
  const line = position ? `, line ${script.slice(0, Number(position)).split('\n').length}` : '';
  return new DriverAdapterError({
    kind: 'postgres',
    code: `SQLSTATE ${code}`,
    severity,
    message: `${message} (SQLSTATE ${code}${line})`,
    detail,
    column,
    hint,
  });
}
