import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import type { Transaction } from './database.ts';
import { inTransaction, isWriteConflict, withRetry } from './retry.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  for (const name of ['first', 'second'] as const) {
    await database.db.user.create({
      data: { id: ids[name], clerkUserId: `local_${name}`, email: `${name}@example.com` },
    });
  }
});
afterAll(() => database.drop());

const ids = {
  first: '01900000-0000-7000-8000-000000000001',
  second: '01900000-0000-7000-8000-000000000002',
};
type Name = keyof typeof ids;

type Step = (transaction: Transaction, id: string) => Promise<unknown>;

const byModel: Step = (transaction, id) =>
  transaction.user.update({ where: { id }, data: { version: { increment: 1 } } });
const byRawSql: Step = (transaction, id) =>
  transaction.$executeRaw`UPDATE "User" SET "version" = "version" + 1 WHERE "id" = ${id}::uuid`;

/** Two transactions that lock the two rows in opposite order, each waiting until the other has its first. */
async function collide(step: Step): Promise<{ runs: number }> {
  let runs = 0;
  let arrived = 0;
  let bothHaveOne = (): void => {};
  const met = new Promise<void>((resolve) => (bothHaveOne = resolve));
  const work = (one: Name, other: Name) =>
    inTransaction(database.db, async (transaction) => {
      runs += 1;
      await step(transaction, ids[one]);
      arrived += 1;
      if (arrived === 2) bothHaveOne();
      await met;
      await step(transaction, ids[other]);
    });
  await Promise.all([work('first', 'second'), work('second', 'first')]);
  return { runs };
}

test.each([
  ['model calls', byModel],
  ['raw SQL', byRawSql],
])('a deadlock between two transactions of %s ends with both done, once each', async (_, step) => {
  const before = await database.db.user.findMany({ orderBy: { id: 'asc' } });
  const { runs } = await collide(step);
  const after = await database.db.user.findMany({ orderBy: { id: 'asc' } });
  expect(runs).toBeGreaterThan(2);
  expect(after.map(({ version }) => version)).toEqual(before.map(({ version }) => version + 2));
});

test('twenty serializable increments at once all count', async () => {
  const id = ids.first;
  const before = await database.db.user.findUniqueOrThrow({ where: { id } });
  const increments = Array.from({ length: 20 }, () =>
    inTransaction(
      database.db,
      async (transaction) => {
        const { version } = await transaction.user.findUniqueOrThrow({ where: { id } });
        await transaction.user.update({ where: { id }, data: { version: version + 1 } });
      },
      { isolationLevel: 'Serializable', attempts: 30, firstWaitMs: 5 },
    ),
  );
  await Promise.all(increments);
  const after = await database.db.user.findUniqueOrThrow({ where: { id } });
  expect(after.version).toBe(before.version + 20);
});

test('an error that is no conflict passes at once', async () => {
  let runs = 0;
  const broken = (): Promise<never> => {
    runs += 1;
    return Promise.reject(new Error('no conflict'));
  };
  await expect(withRetry(broken)).rejects.toThrow('no conflict');
  expect(runs).toBe(1);
});

test('a conflict that does not end is given up with its error', async () => {
  let runs = 0;
  const conflict = Object.assign(new Error('deadlock detected'), { code: '40P01' });
  const always = (): Promise<never> => {
    runs += 1;
    return Promise.reject(conflict);
  };
  await expect(withRetry(always, { attempts: 3, firstWaitMs: 1 })).rejects.toBe(conflict);
  expect(runs).toBe(3);
});

test('conflicts are known in each of their shapes', () => {
  const kind = { kind: 'TransactionWriteConflict' };
  expect(isWriteConflict({ code: 'P2034' })).toBe(true);
  expect(isWriteConflict({ code: 'P2010', meta: { driverAdapterError: { cause: kind } } })).toBe(
    true,
  );
  expect(isWriteConflict(new Error('x', { cause: kind }))).toBe(true);
  expect(isWriteConflict({ code: 'P2002' })).toBe(false);
  expect(isWriteConflict(null)).toBe(false);
});
