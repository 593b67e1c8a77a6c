import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Database, poolOf } from '../../database/database.ts';
import { givenFigures } from '../../testing/labour-market/given-figures.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { inOneTransaction } from '../loading/one-writer.ts';
import { changesBetween } from './insight-changes.ts';
import type { SnapshotFigures } from './insight-snapshot.ts';
import { refreshInsights } from './refresh-insights.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await givenFigures(database.db, new Date('2026-11-01T12:00:00Z'));
});
afterAll(() => database.drop());

const nursing = 'healthcare/nursing';

async function refresh(db: Database, now: string): Promise<void> {
  const client = await poolOf(db).connect();
  try {
    await inOneTransaction(client, () =>
      refreshInsights(client, { now: new Date(now), scope: 'all' }),
    );
  } finally {
    client.release();
  }
}

const snapshots = () =>
  database.db.insightSnapshot.findMany({
    where: { industry: nursing },
    orderBy: { takenAt: 'asc' },
  });

test('a refresh that changes nothing adds nothing to the history, one that does adds a row', async () => {
  expect(await snapshots()).toHaveLength(1);
  await refresh(database.db, '2026-11-08T12:00:00Z');
  expect(await snapshots()).toHaveLength(1);

  await database.db.occupationProjection.update({
    where: { occupationCode: '29-1141' },
    data: { changePercent: 9 },
  });
  await database.db.occupationWage.updateMany({
    where: { occupationCode: '29-1141', placeCode: 'US', period: 'May 2025' },
    data: { median: 99_000 },
  });
  await refresh(database.db, '2026-11-15T12:00:00Z');
  const [before, after, ...more] = await snapshots();
  expect(more).toEqual([]);
  expect(after?.takenAt).toEqual(new Date('2026-11-15T12:00:00Z'));

  const changes = changesBetween(
    before?.figures as unknown as SnapshotFigures,
    after?.figures as unknown as SnapshotFigures,
  );
  const [first] = changes;
  expect(first).toMatchObject({ field: 'growthRate', role: null, before: '2.5%' });
  expect(changes.find(({ field }) => field === 'salaryRanges')).toMatchObject({
    role: 'Registered Nurses',
    after: 'median $99,000',
  });
  for (const { why } of changes) expect(why).toMatch(/^[^\n]{20,}\.$/);
  expect(changes.map(({ field }) => field)).not.toContain('topSkills');
});

test('nothing can rewrite or remove what the history says', async () => {
  await expect(database.db.insightSnapshot.deleteMany()).rejects.toThrow('append-only');
  await expect(
    database.db.insightSnapshot.updateMany({ data: { takenAt: new Date() } }),
  ).rejects.toThrow('append-only');
  expect(await snapshots()).toHaveLength(2);
});

test('a newer release is named as the reason', () => {
  const figures = (period: string, growthRate: number): SnapshotFigures => ({
    salaryRanges: [],
    growthRate,
    allOccupationsGrowthRate: 3,
    demandLevel: 'MEDIUM',
    demandReason: '',
    annualOpenings: 1,
    topSkills: [],
    recommendedSkills: [],
    marketOutlook: '',
    keyTrends: [],
    sources: [
      {
        figure: 'growthRate',
        publisher: 'BLS',
        dataset: 'Employment Projections',
        period,
        method: 'mean',
        occupationCount: 2,
      },
    ],
  });
  expect(changesBetween(figures('2024–34', 2), figures('2025–35', -1))).toEqual([
    {
      field: 'growthRate',
      role: null,
      before: '2%',
      after: '-1%',
      why: 'BLS published newer figures: Employment Projections, 2025–35 after 2024–34.',
    },
  ]);
});
