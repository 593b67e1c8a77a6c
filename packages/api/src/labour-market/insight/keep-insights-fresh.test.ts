import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { givenFigures } from '../../testing/labour-market/given-figures.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { keepInsightsFresh, refreshDueInsights } from './keep-insights-fresh.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await givenFigures(database.db, new Date('2026-11-01T12:00:00Z'));
});
afterAll(() => database.drop());

const dueAt = (nextUpdate: Date) =>
  database.db.industryInsight.updateMany({ data: { lastUpdated: new Date(0), nextUpdate } });

test('of two processes that look at once, one computes each insight', async () => {
  const now = new Date('2026-11-23T12:00:00Z');
  await dueAt(now);
  const all = await database.db.industryInsight.count();
  const counts = await Promise.all([
    refreshDueInsights(database.db, now),
    refreshDueInsights(database.db, now),
  ]);
  expect(counts.sort((a, b) => a - b)).toEqual([0, all]);
});

test('what is due is computed while the server runs, and a failure leaves the last insights', async () => {
  const told: string[] = [];
  const tell = (_facts: object, message: string) => void told.push(message);
  await dueAt(new Date(0));
  const before = await database.db.industryInsight.findMany({ orderBy: { industry: 'asc' } });
  const release = await database.db.referenceRelease.findFirstOrThrow();
  await database.db.referenceRelease.deleteMany();
  const stop = keepInsightsFresh(database.db, { info: tell, warn: tell }, 50);
  try {
    const until = async (message: string): Promise<void> => {
      for (let tries = 0; tries < 200 && !told.includes(message); tries += 1) await sleep(50);
      expect(told).toContain(message);
    };
    await until('insights could not be computed; the last ones stay');
    expect(await database.db.industryInsight.findMany({ orderBy: { industry: 'asc' } })).toEqual(
      before,
    );
    await database.db.referenceRelease.create({ data: { ...release, manifest: {} } });
    await until('insights were computed anew');
  } finally {
    await stop();
  }
}, 30_000);
