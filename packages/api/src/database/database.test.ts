import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { cancelSqlOn, type Statement } from './statement.ts';
import { onStatement, poolOf } from './database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ poolMax: 2 });
});
afterAll(() => database.drop());

test('a new database has every table and no row', async () => {
  expect(await database.db.user.count()).toBe(0);
});

test('ids are UUIDv7 and times come back as they went in', async () => {
  const user = await database.db.user.create({
    data: { clerkUserId: 'local_1', email: 'ada@example.com' },
  });
  expect(user.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  expect(Math.abs(Date.now() - user.createdAt.getTime())).toBeLessThan(60_000);
  const updatedAt = new Date('2026-01-02T03:04:05.678Z');
  const saved = await database.db.user.update({ where: { id: user.id }, data: { updatedAt } });
  expect(saved.updatedAt).toEqual(updatedAt);
});

test('each statement is told once, with its text and without its values', async () => {
  const statements: Statement[] = [];
  const stop = onStatement(database.db, (statement) => statements.push(statement));
  await database.db.user.findMany({ where: { email: 'secret@example.com' } });
  stop();
  await database.db.user.count();
  expect(statements).toHaveLength(1);
  expect(statements[0]).toMatchObject({ succeeded: true, milliseconds: expect.any(Number) });
  expect(statements[0]?.sql).toContain('FROM "public"."User"');
  expect(JSON.stringify(statements)).not.toContain('secret@example.com');
});

test('aborting a request cancels the statement that it has running, and only that', async () => {
  // Both connections are there, so that only the statements take time.
  await Promise.all([1, 2].map(() => database.db.$queryRaw`SELECT pg_sleep(0.1)::text`));
  // Prisma begins when it is awaited.
  const other = database.db.$queryRaw`SELECT 'undisturbed' AS it, pg_sleep(1)::text AS slept`.then(
    (rows) => rows,
  );
  const controller = new AbortController();
  const startedAt = Date.now();
  const cancelled = cancelSqlOn(controller.signal, () =>
    database.db.$queryRaw`SELECT pg_sleep(10)::text AS slept`.then(
      () => 'done',
      (error: unknown) => error,
    ),
  );
  setTimeout(() => controller.abort(), 500);
  expect(await cancelled).toMatchObject({
    message: expect.stringContaining('canceling statement due to user request'),
  });
  expect(Date.now() - startedAt).toBeLessThan(5_000);
  expect(await other).toMatchObject([{ it: 'undisturbed' }]);
  const running = await database.db
    .$queryRaw`SELECT 1 FROM pg_stat_activity WHERE query LIKE '%pg_sleep(10)%' AND state = 'active' AND pid <> pg_backend_pid()`;
  expect(running).toEqual([]);
  expect(await database.db.user.count()).toBe(1);
});

test('an aborted transaction is rolled back and its connection is free again', async () => {
  const controller = new AbortController();
  const work = cancelSqlOn(controller.signal, () =>
    database.db.$transaction(async (transaction) => {
      await transaction.user.create({
        data: { clerkUserId: 'local_2', email: 'gone@example.com' },
      });
      controller.abort();
      await transaction.user.count();
    }),
  );
  await expect(work).rejects.toThrow();
  expect(await database.db.user.count({ where: { email: 'gone@example.com' } })).toBe(0);
  expect(poolOf(database.db).waitingCount).toBe(0);
});

test('who waits for a connection is not taken for the request that had it before', async () => {
  const { db, drop } = await createTestDatabase({ poolMax: 1 });
  const one = () => db.$queryRaw`SELECT 1 AS it`.then((rows) => rows);
  try {
    // The connection is made by a request that is over, and given on by others that are.
    const over = new AbortController();
    await cancelSqlOn(over.signal, one);
    over.abort();
    const alive = new AbortController();
    const answers = await cancelSqlOn(alive.signal, () => Promise.all([one(), one(), one()]));
    expect(answers).toEqual([[{ it: 1 }], [{ it: 1 }], [{ it: 1 }]]);
    const late = new AbortController();
    const running = cancelSqlOn(alive.signal, () =>
      db.$queryRaw`SELECT pg_sleep(0.2)::text`.then(() => 'done'),
    );
    const waiting = cancelSqlOn(late.signal, one);
    late.abort();
    await expect(waiting).rejects.toThrow('this statement was not sent');
    expect(await running).toBe('done');
  } finally {
    await drop();
  }
});
