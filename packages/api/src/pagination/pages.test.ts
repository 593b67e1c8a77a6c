import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CoverLetter } from '../database/generated/client.ts';
import { onStatement } from '../database/database.ts';
import { givenUser } from '../testing/given-user.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import type { PageArgs } from './page-args.ts';
import { pagesByKey } from './pages-by-key.ts';
import { pages } from './pages.ts';

const { db, drop } = await createTestDatabase();
afterAll(drop);

const columns = ['id', 'companyName'];
const order = { column: 'updatedAt', kind: 'time', direction: 'desc' } as const;
const now = new Date();
let nadia: string;
let names: string[];

beforeAll(async () => {
  nadia = (await givenUser(db)).id;
  // Several letters share a moment, so the id has to break ties.
  await db.coverLetter.createMany({
    data: Array.from({ length: 25 }, (_, n) => ({
      userId: nadia,
      content: 'Dear team,',
      jobTitle: 'Nurse',
      companyName: `Clinic ${n}`,
      status: n % 5 === 0 ? 'completed' : 'draft',
      updatedAt: new Date(Date.UTC(2026, 0, 1 + Math.floor(n / 4))),
    })),
  });
  const all = await db.coverLetter.findMany({ orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }] });
  names = all.map(({ companyName }) => companyName);
});

const lettersOf = (viewerId: string | null) =>
  pagesByKey<CoverLetter, { status?: string }>(
    { db, viewerId, now },
    {
      table: 'CoverLetter',
      key: 'userId',
      owner: 'userId',
      order,
      where: (rows, { status }) =>
        status === undefined ? rows : rows.where('row.status', '=', status),
    },
  );

const pageOf = async (args: PageArgs, filter: { status?: string } = {}) => {
  const connection = lettersOf(nadia).page(nadia, args, columns, filter);
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = await connection.pageInfo;
  const found = (await connection.nodes).map((it) => it.companyName);
  return { hasNextPage, hasPreviousPage, startCursor, endCursor, names: found };
};

test('the first page starts at the newest, and its cursor leads on', async () => {
  const first = await pageOf({ first: 10 });
  expect(first).toMatchObject({
    names: names.slice(0, 10),
    hasNextPage: true,
    hasPreviousPage: false,
  });
  const second = await pageOf({ first: 10, after: first.endCursor });
  expect(second).toMatchObject({
    names: names.slice(10, 20),
    hasNextPage: true,
    hasPreviousPage: true,
  });
  const third = await pageOf({ first: 10, after: second.endCursor });
  expect(third).toMatchObject({ names: names.slice(20), hasNextPage: false });
});

test('pages from the end come in the same order', async () => {
  const last = await pageOf({ last: 10 });
  expect(last).toMatchObject({ names: names.slice(15), hasNextPage: false, hasPreviousPage: true });
  expect(await pageOf({ last: 20, before: last.startCursor })).toMatchObject({
    names: names.slice(0, 15),
    hasPreviousPage: false,
    hasNextPage: true,
  });
});

test('pages of any size put together are the list, once each and in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 30 }), fc.boolean(), async (size, forward) => {
      const seen: string[] = [];
      for (let cursor: string | null = null, more = true; more;) {
        const page = await pageOf(
          forward ? { first: size, after: cursor } : { last: size, before: cursor },
        );
        if (forward) seen.push(...page.names);
        else seen.unshift(...page.names);
        cursor = forward ? page.endCursor : page.startCursor;
        more = forward ? page.hasNextPage : page.hasPreviousPage;
      }
      expect(seen).toEqual(names);
    }),
    { numRuns: 12 },
  );
});

test('a filter narrows the page and its count', async () => {
  const connection = lettersOf(nadia).page(nadia, { first: 3 }, columns, { status: 'completed' });
  expect(await connection.totalCount).toBe(5);
  expect(await connection.nodes).toHaveLength(3);
});

test('only what is asked is read, and counting reads no rows', async () => {
  const seen: string[] = [];
  const stop = onStatement(db, ({ sql }) => seen.push(sql));
  const connection = lettersOf(nadia).page(nadia, {}, columns, {});
  await connection.totalCount;
  expect(seen).toEqual([expect.stringContaining('count(*)')]);
  await Promise.all([connection.nodes, connection.edges, connection.pageInfo]);
  stop();
  expect(seen).toHaveLength(2);
  expect(seen[1]).not.toContain('content');
});

test('the pages of a hundred parents are one statement', async () => {
  const seen: string[] = [];
  const stop = onStatement(db, ({ sql }) => seen.push(sql));
  const letters = lettersOf(nadia);
  const parents = [
    nadia,
    ...Array.from(
      { length: 99 },
      (_, n) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    ),
  ];
  const counts = await Promise.all(
    parents.map(async (id) => (await letters.page(id, { first: 2 }, columns, {}).nodes).length),
  );
  stop();
  expect(seen).toHaveLength(1);
  expect(counts).toEqual([2, ...Array<number>(99).fill(0)]);
});

test('someone else sees none of it, not even how many', async () => {
  for (const viewer of [(await givenUser(db)).id, null]) {
    const connection = lettersOf(viewer).page(nadia, {}, columns, {});
    expect([await connection.nodes, await connection.totalCount]).toEqual([[], 0]);
  }
});

test('a page that cannot be is refused in words', () => {
  const ask = (args: PageArgs) => () => lettersOf(nadia).page(nadia, args, columns, {});
  expect(ask({ first: 101 })).toThrow('at most 100');
  expect(ask({ last: -1 })).toThrow('cannot be negative');
  expect(ask({ first: 1, last: 1 })).toThrow('not both');
});

test('a cursor that is not of this list is refused in words', async () => {
  for (const after of ['', 'rubbish', Buffer.from('["x","y"]').toString('base64url')]) {
    await expect(pageOf({ after })).rejects.toThrow('after is not a cursor of this list');
  }
});

test('a list at the root pages alike', async () => {
  const letters = pages<CoverLetter>(
    { db, viewerId: nadia, now },
    {
      table: 'CoverLetter',
      owner: 'userId',
      order: { column: 'companyName', kind: 'text', direction: 'asc' },
    },
  );
  const first = letters.page({ first: 20 }, columns);
  const rest = letters.page({ first: 20, after: (await first.pageInfo).endCursor }, columns);
  const seen = [...(await first.nodes), ...(await rest.nodes)].map(
    ({ companyName }) => companyName,
  );
  expect([...seen].sort()).toEqual([...names].sort());
  expect(await rest.totalCount).toBe(25);
});
