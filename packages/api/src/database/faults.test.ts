import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { startFaultProxy, type FaultProxy } from '../testing/fault-proxy.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { createDatabase, poolOf, type Database, type DatabaseOptions } from './database.ts';

jest.setTimeout(30_000);

let database: TestDatabase;
let proxy: FaultProxy;
const opened: Database[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  const { hostname, port } = new URL(database.url);
  proxy = await startFaultProxy({ host: hostname, port: Number(port) });
});

afterAll(async () => {
  await Promise.all(opened.map((db) => db.$disconnect()));
  await proxy.close();
  await database.drop();
});

/** A client with short patience, through the proxy; long enough for a busy machine to connect. */
function impatient(options: Partial<DatabaseOptions> = {}): Database {
  const url = Object.assign(new URL(database.url), { port: String(proxy.port) }).href;
  const patience = { connectionTimeoutMs: 2_000, statementTimeoutMs: 1_000, queryTimeoutMs: 2_000 };
  const db = createDatabase({ url, poolMax: 1, ...patience, ...options });
  opened.push(db);
  return db;
}

async function failure(work: Promise<unknown>): Promise<{ error: Error; milliseconds: number }> {
  const startedAt = performance.now();
  const error = await work.then(
    () => new Error('it did not fail'),
    (thrown: unknown) => thrown as Error,
  );
  return { error, milliseconds: performance.now() - startedAt };
}

test('a network that goes silent during a query ends in an error soon, and the next query works', async () => {
  const db = impatient();
  await db.user.count();
  proxy.goSilent();
  const { error, milliseconds } = await failure(db.user.count());
  proxy.recover();
  expect(error.message).not.toBe('it did not fail');
  expect(milliseconds).toBeLessThan(6_000);
  expect(await db.user.count()).toBe(0);
});

test('a network that goes silent within a transaction gives its connection back, and nothing is stored', async () => {
  const db = impatient();
  const work = db.$transaction(async (transaction) => {
    await transaction.user.create({
      data: { clerkUserId: 'local_lost', email: 'lost@example.com' },
    });
    proxy.goSilent();
    await transaction.user.count();
  });
  const { error, milliseconds } = await failure(work);
  proxy.recover();
  expect(error.message).not.toBe('it did not fail');
  expect(milliseconds).toBeLessThan(8_000);
  expect(await db.user.count()).toBe(0);
});

test('a connection that cannot be made is given up in time', async () => {
  proxy.goSilent();
  const { milliseconds } = await failure(impatient().user.count());
  proxy.recover();
  expect(milliseconds).toBeLessThan(6_000);
});

test('a statement that takes too long is ended by PostgreSQL itself', async () => {
  const db = impatient({ queryTimeoutMs: 5_000 });
  const { error } = await failure(db.$queryRaw`SELECT pg_sleep(5)::text AS slept`);
  expect(error.message).toContain('statement timeout');
  expect(await db.user.count()).toBe(0);
});

test('connections cut in the middle of a query and of a transaction do not end the process or the pool', async () => {
  const db = impatient({ statementTimeoutMs: 5_000, queryTimeoutMs: 5_000 });
  const query = failure(db.$queryRaw`SELECT pg_sleep(2)::text AS slept`);
  await sleep(200);
  proxy.cut();
  expect((await query).error.message).not.toBe('it did not fail');
  const transaction = db.$transaction(async (inside) => {
    await inside.user.count();
    proxy.cut();
    await sleep(50);
    await inside.user.count();
  });
  expect((await failure(transaction)).error.message).not.toBe('it did not fail');
  expect(await db.user.count()).toBe(0);
});

test('when every connection is taken a query waits its turn, and is refused when that takes too long', async () => {
  const db = impatient({
    connectionTimeoutMs: 1_000,
    statementTimeoutMs: 5_000,
    queryTimeoutMs: 5_000,
  });
  // Prisma begins when it is awaited.
  const slow = db.$queryRaw`SELECT pg_sleep(2.5)::text AS slept`.then(() => 'done');
  await sleep(100);
  const refused = await failure(db.user.count());
  expect(refused.error.message).toContain('timeout exceeded when trying to connect');
  expect(refused.milliseconds).toBeLessThan(2_400);
  expect(poolOf(db).totalCount).toBe(1);
  await sleep(900);
  expect(await db.user.count()).toBe(0);
  expect(await slow).toBe('done');
});

test('a session that forgets its transaction is ended, so that its locks do not stay', async () => {
  const db = impatient({ idleInTransactionTimeoutMs: 200, poolMax: 2 });
  const forgetful = failure(
    db.$transaction(async (transaction) => {
      await transaction.$executeRaw`LOCK TABLE "User" IN EXCLUSIVE MODE`;
      await sleep(1_000);
      await transaction.user.count();
    }),
  );
  await sleep(500);
  await db.user.create({ data: { clerkUserId: 'local_free', email: 'free@example.com' } });
  expect((await forgetful).error.message).not.toBe('it did not fail');
  await db.user.deleteMany();
});
