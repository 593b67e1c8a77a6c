import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { givenEverything } from '../testing/given-everything.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** A person with one row in every table that belongs to people. */
const personWithEverything = async (name: string) =>
  (await givenEverything(database.db, name)).user;

/** How many rows each table with a `userId` holds for the person, from the catalogue: a new table is not forgotten. */
async function rowsOf(userId: string): Promise<Record<string, number>> {
  const tables = await database.db.$queryRaw<{ name: string }[]>`
    SELECT conrelid::regclass::text AS name FROM pg_constraint
    WHERE contype = 'f' AND confrelid = '"User"'::regclass`;
  const counts = tables.map(async ({ name }) => {
    const [row] = await database.db.$queryRawUnsafe<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM ${name} WHERE "userId" = $1::uuid`,
      userId,
    );
    return [name.replaceAll('"', ''), row?.n ?? 0] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

test('deleting a person removes everything of theirs and nothing of anybody else', async () => {
  const gone = await personWithEverything('gone');
  const stays = await personWithEverything('stays');
  const before = await rowsOf(stays.id);
  expect(Object.values(before).every((count) => count > 0)).toBe(true);
  await database.db.user.delete({ where: { id: gone.id } });
  expect(Object.values(await rowsOf(gone.id)).every((count) => count === 0)).toBe(true);
  expect(await rowsOf(stays.id)).toEqual(before);
});

test('a subject and an e-mail address belong to one person each, a resume to one person only', async () => {
  const { db } = database;
  const person = await personWithEverything('unique');
  const another = { clerkUserId: person.clerkUserId, email: 'second@example.com' };
  await expect(db.user.create({ data: another })).rejects.toMatchObject({ code: 'P2002' });
  const sameMail = { clerkUserId: 'local_second', email: 'unique@example.com' };
  await expect(db.user.create({ data: sameMail })).rejects.toMatchObject({ code: 'P2002' });
  await expect(db.resume.create({ data: { userId: person.id } })).rejects.toMatchObject({
    code: 'P2002',
  });
});

test('an industry must be one that is described; when its description goes, people keep the rest', async () => {
  const { db } = database;
  const person = await personWithEverything('worker');
  const industry = 'skilled-trades/welding';
  await expect(
    db.user.update({ where: { id: person.id }, data: { industry } }),
  ).rejects.toMatchObject({ code: 'P2003' });
  const insight = {
    industry,
    growthRate: 1,
    demandLevel: 'LOW',
    marketOutlook: '…',
    sources: [],
    lastUpdated: new Date(),
    nextUpdate: new Date(),
  };
  await db.industryInsight.create({ data: insight });
  await db.user.update({ where: { id: person.id }, data: { industry } });
  await db.industryInsight.update({ where: { industry }, data: { industry: 'trades/welding' } });
  const moved = await db.user.findUniqueOrThrow({ where: { id: person.id } });
  expect(moved.industry).toBe('trades/welding');
  await db.industryInsight.delete({ where: { industry: 'trades/welding' } });
  const kept = await db.user.findUniqueOrThrow({ where: { id: person.id } });
  expect(kept).toMatchObject({ industry: null, email: 'worker@example.com' });
});
