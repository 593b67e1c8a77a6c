import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FigureCache } from '../figure-cache/figure-cache.ts';
import { givenFigures } from '../testing/labour-market/given-figures.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { createMetrics, type Metrics } from './metrics.ts';

const token = 'only-for-tests-0123456789';
let database: TestDatabase;
let api: TestApi;
let metrics: Metrics;

beforeAll(async () => {
  database = await createTestDatabase();
  await givenFigures(database.db);
  const figureCache = new FigureCache(100);
  metrics = createMetrics({ db: database.db, token, figureCache });
  api = await createTestApi({ db: database.db, metrics, figureCache });
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

const scrape = async (): Promise<string> => {
  const response = await fetch(`${api.url}/metrics`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(response.headers.get('content-type')).toContain('text/plain');
  return response.text();
};

const valueOf = (text: string, series: string): number =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${series} `))
      ?.slice(series.length),
  );

test('without the token there is nothing here, and without metrics neither', async () => {
  for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: token }]) {
    const response = await fetch(`${api.url}/metrics`, { headers });
    expect([response.status, await response.text()]).toEqual([
      404,
      expect.not.stringContaining('coach_'),
    ]);
  }
  const without = await createTestApi();
  const response = await fetch(`${without.url}/metrics`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(response.status).toBe(404);
  await without.close();
});

test('requests, statements, connections and the cache are counted', async () => {
  await api.run(null, '{ occupation(code: "29-1141") { title wages { median } } }');
  await api.run(null, '{ occupation(code: "29-1141") { title wages { median } } }');
  await database.db.$queryRawUnsafe('SELECT 1 / 0').catch(() => undefined);
  const text = await scrape();
  expect(
    valueOf(text, 'coach_http_request_seconds_count{method="POST",route="/graphql",status="200"}'),
  ).toBe(2);
  expect(valueOf(text, 'coach_database_statement_seconds_count{kind="select"}')).toBeGreaterThan(3);
  expect(valueOf(text, 'coach_database_statement_failures_total{kind="select"}')).toBe(1);
  expect(valueOf(text, 'coach_database_connections{state="waiting"}')).toBe(0);
  expect(valueOf(text, 'coach_figure_cache_reads_total{result="found"}')).toBe(2);
  expect(valueOf(text, 'coach_figure_cache_reads_total{result="read"}')).toBe(2);
  // What was asked for and by whom stands nowhere.
  expect(text).not.toMatch(/29-1141|127\.0\.0\.1/);
});

test('the refresh shows: runs and failures of this process, what is due, what fails and how old it is', async () => {
  metrics.insightRefreshed('done', 0.2);
  metrics.insightRefreshed('failed', 1);
  await database.db.industryInsight.updateMany({ data: { nextUpdate: new Date('2100-01-01') } });
  const one = { where: { industry: 'healthcare/nursing' } };
  await database.db.industryInsight.update({
    ...one,
    data: {
      nextUpdate: new Date(Date.now() - 1_000),
      lastUpdated: new Date(Date.now() - 3_600_000),
      refreshFailedAt: new Date(),
    },
  });
  const text = await scrape();
  expect(valueOf(text, 'coach_insight_refresh_seconds_count{outcome="done"}')).toBe(1);
  expect(valueOf(text, 'coach_insight_refresh_seconds_count{outcome="failed"}')).toBe(1);
  expect(valueOf(text, 'coach_insights{state="due"}')).toBe(1);
  expect(valueOf(text, 'coach_insights{state="failing"}')).toBe(1);
  expect(valueOf(text, 'coach_insights{state="all"}')).toBeGreaterThan(3);
  expect(valueOf(text, 'coach_figures_age_seconds{what="oldest-insight"}')).toBeGreaterThanOrEqual(
    3_600,
  );
  expect(
    Number.isFinite(valueOf(text, 'coach_figures_age_seconds{what="reference-figures"}')),
  ).toBe(true);
  expect(valueOf(text, 'coach_database_up')).toBe(1);
});

test('without a database the metrics still answer, and say so', async () => {
  await database.drop();
  const text = await scrape();
  expect(valueOf(text, 'coach_database_up')).toBe(0);
  expect(text).not.toContain('coach_insights{state="all"}');
});
