import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { givenSnapshot } from '../../testing/labour-market/given-figures.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadReferenceFigures } from './load-reference-figures.ts';

const now = new Date('2026-11-23T12:00:00Z');
const nextWeek = new Date('2026-11-30T12:00:00Z');
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const load = async (at = now) =>
  loadReferenceFigures(database.url, { directory: await givenSnapshot(), now: at });

test('the figures of an empty database are loaded once, and again only when they are others', async () => {
  const first = await load();
  expect(first).toMatchObject({ loaded: true });
  expect(first.insightsRefreshed).toBeGreaterThan(0);
  const before = await database.db.occupation.findMany({ orderBy: { code: 'asc' } });
  expect(await load()).toEqual({ ...first, loaded: false, insightsRefreshed: 0 });
  await database.db.referenceRelease.update({
    where: { name: 'reference' },
    data: { version: 'older' },
  });
  expect(await load()).toEqual(first);
  expect(await database.db.occupation.findMany({ orderBy: { code: 'asc' } })).toEqual(before);
});

test('two processes that start together load once', async () => {
  await database.db.referenceRelease.deleteMany();
  const results = await Promise.all([load(), load()]);
  expect(results.map(({ loaded }) => loaded).sort()).toEqual([false, true]);
});

test('marks are stored beside the figures that are missing', async () => {
  const key = { occupationCode: '27-2011', placeCode: 'US', period: 'May 2025' };
  const wage = await database.db.occupationWage.findUniqueOrThrow({
    where: { occupationCode_placeCode_period: key },
  });
  expect(wage).toMatchObject({
    employment: 50,
    median: null,
    hourlyMedian: 25.5,
    marks: { p10: '*', p25: '*', median: '*', p75: '*', p90: '*' },
  });
});

test('every specialization with an occupation has an insight, with its salaries by place', async () => {
  const insight = await database.db.industryInsight.findUniqueOrThrow({
    where: { industry: 'healthcare/nursing' },
  });
  expect(insight).toMatchObject({
    demandLevel: expect.any(String),
    lastUpdated: now,
    nextUpdate: nextWeek,
  });
  // Two roles in the nation and in 51 places each.
  expect(insight.salaryRanges).toHaveLength(2 + 2 * 51);
  expect(insight.salaryRanges[0]).toEqual({
    role: 'Registered Nurses',
    occupationCode: '29-1141',
    place: 'US',
    p10: 55_000,
    p25: 73_000,
    median: 91_000,
    p75: 118_000,
    p90: 145_000,
    employment: 3000,
    currency: 'USD',
    note: null,
    period: 'May 2025',
    source: 'U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics (OEWS)',
  });
});

test('insights that are due are computed anew at the next start, the others are left', async () => {
  await database.db.industryInsight.update({
    where: { industry: 'healthcare/nursing' },
    data: { lastUpdated: now, nextUpdate: now, marketOutlook: 'old' },
  });
  expect(await load(new Date('2026-11-24T12:00:00Z'))).toMatchObject({
    loaded: false,
    insightsRefreshed: 1,
  });
  const insight = await database.db.industryInsight.findUniqueOrThrow({
    where: { industry: 'healthcare/nursing' },
  });
  expect(insight.marketOutlook).toContain('Nursing takes in 2 occupations');
});

test('a person keeps their industry when the figures are loaded anew', async () => {
  const user = await database.db.user.create({
    data: { clerkUserId: 'test_1', email: 'nadia@example.com', industry: 'healthcare/nursing' },
  });
  await database.db.referenceRelease.deleteMany();
  await load();
  expect(await database.db.user.findUniqueOrThrow({ where: { id: user.id } })).toMatchObject({
    industry: 'healthcare/nursing',
  });
});
