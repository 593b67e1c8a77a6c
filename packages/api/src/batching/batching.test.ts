import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CoverLetter, User } from '../database/generated/client.ts';
import { onStatement } from '../database/database.ts';
import { givenUser } from '../testing/given-user.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { batch } from './batch.ts';
import { manyByKey } from './many-by-key.ts';
import { oneByKey } from './one-by-key.ts';

const { db, drop } = await createTestDatabase();
afterAll(drop);

const now = new Date();
let nadia: User;
let tomas: User;

beforeAll(async () => {
  [nadia, tomas] = [await givenUser(db), await givenUser(db)];
  for (const { id } of [nadia, tomas]) {
    for (const companyName of ['Aster', 'Birch', 'Cedar']) {
      await db.coverLetter.create({
        data: { userId: id, content: 'Dear team,', jobTitle: 'Nurse', companyName },
      });
    }
  }
});

async function statementsOf<Result>(work: () => Promise<Result>): Promise<[Result, string[]]> {
  const seen: string[] = [];
  const stop = onStatement(db, ({ sql }) => seen.push(sql));
  try {
    return [await work(), seen];
  } finally {
    stop();
  }
}

test('many keys are one statement; each gets its own row, whatever the order and however often', async () => {
  const users = oneByKey<User>(
    { db, viewerId: null, now },
    { table: 'User', key: 'id', owner: 'public' },
  );
  const nobody = '00000000-0000-0000-0000-000000000000';
  const keys = [tomas.id, nobody, nadia.id, tomas.id];
  const [rows, seen] = await statementsOf(() =>
    Promise.all(keys.map((key) => users.load(key, ['id', 'email']))),
  );
  expect(rows.map((row) => row?.email)).toEqual([tomas.email, undefined, nadia.email, tomas.email]);
  expect(seen).toHaveLength(1);
  expect(seen[0]).not.toContain('bio');
});

test('a different selection is read apart', async () => {
  const users = oneByKey<User>(
    { db, viewerId: null, now },
    { table: 'User', key: 'id', owner: 'public' },
  );
  const [, seen] = await statementsOf(() =>
    Promise.all([
      users.load(nadia.id, ['id', 'name']),
      users.load(nadia.id, ['id', 'skills', 'createdAt']),
    ]),
  );
  expect(seen).toHaveLength(2);
});

test('values come as Prisma gives them', async () => {
  const users = oneByKey<User>(
    { db, viewerId: null, now },
    { table: 'User', key: 'id', owner: 'public' },
  );
  expect(
    await users.load(nadia.id, ['id', 'skills', 'createdAt', 'experience', 'version']),
  ).toEqual({
    id: nadia.id,
    skills: nadia.skills,
    createdAt: nadia.createdAt,
    experience: nadia.experience,
    version: nadia.version,
  });
});

test('a row with an owner is there for its owner only; for a visitor nothing is even asked', async () => {
  const relation = { table: 'User', key: 'id', owner: 'id' };
  const load = (viewerId: string | null) => () =>
    oneByKey<User>({ db, viewerId, now }, relation).load(nadia.id, ['id']);
  expect(await load(nadia.id)()).toEqual({ id: nadia.id });
  expect(await load(tomas.id)()).toBeNull();
  expect(await statementsOf(load(null))).toEqual([null, []]);
});

test('lists of many keys are one statement, in order, with or without a limit', async () => {
  const order = { column: 'companyName', direction: 'asc' } as const;
  const relation = { table: 'CoverLetter', key: 'userId', owner: 'public', order };
  const all = manyByKey<CoverLetter>({ db, viewerId: null, now }, relation);
  const two = manyByKey<CoverLetter>({ db, viewerId: null, now }, { ...relation, limit: 2 });
  for (const [loader, expected] of [
    [all, ['Aster', 'Birch', 'Cedar']],
    [two, ['Aster', 'Birch']],
  ] as const) {
    const [lists, seen] = await statementsOf(() =>
      Promise.all([nadia.id, tomas.id].map((key) => loader.load(key, ['id', 'companyName']))),
    );
    expect(lists.map((rows) => rows.map((row) => row.companyName))).toEqual([expected, expected]);
    expect(seen).toHaveLength(1);
  }
});

test('computed values are asked for once', async () => {
  const asked: (readonly number[])[] = [];
  const doubles = batch<number, number>(async (keys) => {
    asked.push(keys);
    return new Map(keys.filter((key) => key < 3).map((key) => [key, key * 2]));
  });
  expect(
    await Promise.all([doubles.load(1), doubles.load(2), doubles.load(3), doubles.load(1)]),
  ).toEqual([2, 4, null, 2]);
  expect(asked).toEqual([[1, 2, 3]]);
});
