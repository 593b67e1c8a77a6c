import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import * as cases from './constraints.cases.ts';
import type { Row } from './constraints.cases.ts';
import { edgesOfDocuments, validOfDocuments } from './document-constraints.cases.ts';
import type { Transaction } from './database.ts';

const { ids } = cases;
const valid = { ...cases.valid, ...validOfDocuments };
const edges = { ...cases.edges, ...edgesOfDocuments };

/** The tables that rows of the others belong to, in the order in which they have to be there. */
const owners = ['User', 'Resume', 'RevisionText', 'InsightSnapshot'];

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** Plain SQL, so that it is the database that refuses, not Prisma. */
async function insert(into: Transaction, table: string, changes: Row = {}): Promise<void> {
  const values = { ...valid[table], ...changes };
  const columns = Object.keys(values)
    .map((name) => `"${name}"`)
    .join(', ');
  await into.$executeRawUnsafe(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::"${table}", $1::jsonb)`,
    JSON.stringify(values),
  );
}

/** Tries the row, with those it belongs to, and takes all back. Answers `accepted` or the CHECK that refused. */
function attempt(table: string, changes: Row): Promise<string> {
  const accepted = new Error('accepted');
  return database.db
    .$transaction(async (transaction) => {
      for (const owner of owners) {
        if (owner === table) break;
        await insert(transaction, owner);
      }
      await insert(transaction, table, { id: ids.row, ...changes });
      throw accepted;
    })
    .catch((error: unknown) => {
      if (error === accepted) return 'accepted';
      return /violates check constraint "(\w+)"/.exec(String(error))?.[1] ?? String(error);
    });
}

test('every CHECK of these tables is tried below', async () => {
  const stored = await database.db.$queryRaw<{ name: string }[]>`
    SELECT conname::text AS name FROM pg_constraint
    WHERE contype = 'c'
      AND conrelid::regclass::text = ANY (${Object.keys(valid).map((name) => `"${name}"`)})`;
  expect(stored.map(({ name }) => name).sort()).toEqual(Object.keys(edges).sort());
});

test.each(Object.entries(edges))(
  '%s accepts what is within and refuses what is beyond',
  async (name, { accepts, refuses }) => {
    const table = name.split('_')[0] ?? '';
    for (const changes of accepts) {
      expect([changes, await attempt(table, changes)]).toEqual([changes, 'accepted']);
    }
    for (const changes of refuses) {
      expect([changes, await attempt(table, changes)]).toEqual([changes, name]);
    }
  },
);
