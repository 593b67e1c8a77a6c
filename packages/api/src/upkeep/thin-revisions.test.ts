import { afterAll, beforeEach, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { givenUser } from '../testing/given-user.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { removeUnusedTexts, thinRevisions } from './thin-revisions.ts';

jest.setTimeout(60_000);
const { db, drop } = await createTestDatabase();
afterAll(() => drop());

const minute = 60_000;
const day = 24 * 60 * minute;
const now = new Date('2026-11-23T15:40:00Z');

let userId: string;
let resumeId: string;
let textId: string;
beforeEach(async () => {
  await db.user.deleteMany();
  userId = (await givenUser(db)).id;
  resumeId = (await db.resume.create({ data: { userId } })).id;
  const data = { userId, digest: '0'.repeat(64), content: '#', usedAt: now };
  textId = (await db.revisionText.create({ data })).id;
});

interface Kept {
  /** Before {@link now}. */
  age: number;
  name: string | null;
}

async function given(history: readonly Kept[]): Promise<void> {
  await db.revision.deleteMany();
  await db.revision.createMany({
    data: history.map(({ age, name }, index) => {
      const createdAt = new Date(now.getTime() - age);
      const version = history.length - index;
      return {
        userId,
        resumeId,
        textId,
        version,
        cause: 'TYPED',
        name,
        createdAt,
        savedAt: createdAt,
      };
    }),
  });
}

const left = () =>
  db.revision.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, createdAt: true, name: true },
  });

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

const histories = fc.array(
  fc.record({
    age: fc.oneof(
      fc.integer({ min: 0, max: 2 * 60 * minute }),
      fc.integer({ min: 0, max: 3 * day }),
      fc.integer({ min: 0, max: 90 * day }),
    ),
    name: fc.option(fc.constant('named'), { freq: 6 }),
  }),
  { minLength: 1, maxLength: 60 },
);

test('no day loses its last revision, nor does any that is named or younger than an hour go', async () => {
  await fc.assert(
    fc.asyncProperty(histories, fc.integer({ min: 0, max: 60 * day }), async (history, wait) => {
      await given(history);
      const before = await left();
      const then = new Date(now.getTime() + wait);
      await thinRevisions(db, then);
      const after = await left();
      const kept = new Set(after.map(({ id }) => id));
      for (const revision of before) {
        const isLastOfDay = before.find(
          ({ createdAt }) => dayOf(createdAt) === dayOf(revision.createdAt),
        );
        const isYoung = then.getTime() - revision.createdAt.getTime() < 60 * minute;
        if (revision.id === isLastOfDay?.id || isYoung || revision.name !== null)
          expect(kept).toContain(revision.id);
      }
    }),
    { numRuns: 60 },
  );
});

test('thinning often comes to the same as thinning once', async () => {
  await fc.assert(
    fc.asyncProperty(
      histories,
      fc.array(fc.integer({ min: 0, max: 60 * day }), { maxLength: 4 }),
      async (history, waits) => {
        const last = new Date(now.getTime() + 60 * day);
        const times = () => left().then((rows) => rows.map(({ createdAt }) => createdAt.getTime()));
        await given(history);
        await thinRevisions(db, last);
        const once = await times();
        await given(history);
        for (const wait of waits.sort((a, b) => a - b))
          await thinRevisions(db, new Date(now.getTime() + wait));
        await thinRevisions(db, last);
        expect(await times()).toEqual(once);
        expect(await thinRevisions(db, last)).toBe(0);
      },
    ),
    { numRuns: 40 },
  );
});

test('what stays gets sparser with age', async () => {
  const everyMinute = (from: number, minutes: number): Kept[] =>
    Array.from({ length: minutes }, (_, index) => ({ age: from + index * minute, name: null }));
  // Ages from the end of a slot: now is 15:40, so an hour is full after 40 minutes and a day after 15:40.
  await given(everyMinute(60 * minute, 60));
  await thinRevisions(db, now);
  expect(await left()).toHaveLength(13);
  await given(everyMinute(2 * day + 40 * minute, 60));
  await thinRevisions(db, now);
  expect(await left()).toHaveLength(2);
  await given(everyMinute(40 * day, 60));
  await thinRevisions(db, now);
  expect(await left()).toHaveLength(1);
});

test('the trash and the histories of other documents are left alone', async () => {
  await given([40, 41].map((age) => ({ age: age * day + minute, name: null })));
  await given([0, 1, 2].map((age) => ({ age: 40 * day + age * minute, name: null })));
  await db.revision.updateMany({ data: { deletedAt: now } });
  const letter = { userId, content: 'x', companyName: 'Acme', jobTitle: 'Nurse' };
  const { id: coverLetterId } = await db.coverLetter.create({ data: letter });
  const createdAt = new Date(now.getTime() - 40 * day);
  const revision = { userId, textId, version: 1, cause: 'TYPED', createdAt, savedAt: createdAt };
  await db.revision.create({ data: { ...revision, coverLetterId } });
  await db.revision.create({ data: { ...revision, resumeId } });
  expect(await thinRevisions(db, now)).toBe(0);
  expect(await db.revision.count()).toBe(5);
});

test('a text goes when nothing holds it any more and has not for an hour', async () => {
  await given([{ age: 0, name: null }]);
  const unused = (digit: string, minutesAgo: number) =>
    db.revisionText.create({
      data: {
        userId,
        digest: digit.repeat(64),
        content: digit,
        usedAt: new Date(now.getTime() - minutesAgo * minute),
      },
    });
  await unused('1', 59);
  await unused('2', 61);
  await db.revisionText.update({ where: { id: textId }, data: { usedAt: new Date(0) } });
  expect(await removeUnusedTexts(db, now)).toBe(1);
  const texts = await db.revisionText.findMany({ orderBy: { digest: 'asc' } });
  expect(texts.map(({ content }) => content)).toEqual(['#', '1']);
});
