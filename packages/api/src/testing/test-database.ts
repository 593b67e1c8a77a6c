import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { templateDatabase, testClusterUrl } from '../../../../tools/postgres/test-cluster.mjs';
import { createDatabase, type Database, type DatabaseOptions } from '../database/database.ts';

export interface TestDatabase {
  db: Database;
  url: string;
  /** Disconnects and removes it; call it in `afterAll`, or Jest waits for the connections. */
  drop(): Promise<void>;
}

/** A database of the test's own, migrated and empty; it takes about 50 ms. */
export async function createTestDatabase(
  options: Omit<DatabaseOptions, 'url'> = {},
): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE ${templateDatabase}`);
  const url = urlOf(name);
  const db = createDatabase({ url, poolMax: 5, ...options });
  const drop = async (): Promise<void> => {
    await db.$disconnect();
    await dropDatabase(name);
  };
  return { db, url, drop };
}

function urlOf(database: string): string {
  const url = new URL(testClusterUrl());
  url.pathname = `/${database}`;
  return url.href;
}

/** Waits for PostgreSQL's own vacuuming where it is at work there: our role may not end that. */
async function dropDatabase(name: string, triesLeft = 40): Promise<void> {
  try {
    await administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  } catch (error) {
    const notPermitted = error instanceof pg.DatabaseError && error.code === '42501';
    if (!notPermitted || triesLeft === 0) throw error;
    await pause(250);
    await dropDatabase(name, triesLeft - 1);
  }
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
