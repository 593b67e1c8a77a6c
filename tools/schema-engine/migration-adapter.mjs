import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { poolConfig } from './connection.mjs';

/** PostgreSQL's one-byte type `"char"`, used throughout its catalogue. */
const charOid = 18;

/**
 * `@prisma/adapter-pg` serves queries at run time; migrating asks three things more of it, added here:
 * columns of type `"char"`, scripts that contain function bodies, and a shadow database that is really another one.
 * @param {{ url: string, shadowDatabaseUrl?: string | undefined }} datasource
 */
export function migrationAdapter({ url, shadowDatabaseUrl }) {
  const factory = open(url);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => completed(await factory.connect()),
    connectToShadowDb: async () =>
      shadowDatabaseUrl ? completed(await open(shadowDatabaseUrl).connect()) : temporaryShadow(url),
  };
}

/** @param {string} url */
function open(url) {
  const { config, schema } = poolConfig(url);
  return new PrismaPg(config, { schema });
}

/** @param {string} url */
async function temporaryShadow(url) {
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  await administer(url, `CREATE DATABASE "${name}"`);
  const shadowUrl = new URL(url);
  shadowUrl.pathname = `/${name}`;
  const adapter = completed(await open(shadowUrl.href).connect());
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
      adapter.onError(error);
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
