import { ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils';

/** The server that SQL is written for when none is asked: the one that is embedded. */
const assumed = { version: 'PostgreSQL 15.0', number: 150_000 };

/**
 * Comparing two schema files needs no database, yet the engine begins by asking one for its version. This answers
 * that, and says for everything else that no database is named.
 * @returns {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory & { closeAll: () => Promise<void> }}
 */
export function offlineAdapter() {
  const connect = async () => adapter;
  return {
    provider: 'postgres',
    adapterName: 'offline',
    connect,
    connectToShadowDb: connect,
    closeAll: async () => {},
  };
}

const refuse = () =>
  Promise.reject(
    new DriverAdapterError({
      kind: 'postgres',
      code: '08003',
      severity: 'FATAL',
      message: 'DATABASE_URL is not set, and this needs a database',
      detail: undefined,
      column: undefined,
      hint: undefined,
    }),
  );

/** @type {import('@prisma/driver-adapter-utils').SqlDriverAdapter} */
const adapter = {
  provider: 'postgres',
  adapterName: 'offline',
  queryRaw: async ({ sql }) => {
    if (!sql.includes('version()')) return refuse();
    return {
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, assumed.version, assumed.number]],
    };
  },
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  dispose: async () => {},
};
