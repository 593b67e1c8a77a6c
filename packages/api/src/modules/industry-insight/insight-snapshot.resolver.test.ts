import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { poolOf } from '../../database/database.ts';
import { inOneTransaction } from '../../labour-market/loading/one-writer.ts';
import { refreshInsights } from '../../labour-market/insight/refresh-insights.ts';
import { givenFigures } from '../../testing/labour-market/given-figures.ts';
import { createTestApi } from '../../testing/test-api.ts';

const api = await createTestApi();
const nursing = 'healthcare/nursing';

async function refresh(now: string): Promise<void> {
  const client = await poolOf(api.db).connect();
  try {
    await inOneTransaction(client, () =>
      refreshInsights(client, { now: new Date(now), scope: 'all' }),
    );
  } finally {
    client.release();
  }
}

const project = (changePercent: number) =>
  api.db.occupationProjection.update({
    where: { occupationCode: '29-1141' },
    data: { changePercent },
  });

beforeAll(async () => {
  await givenFigures(api.db, new Date('2026-11-01T12:00:00Z'));
  await project(9);
  await refresh('2026-11-08T12:00:00Z');
  await project(12);
  await refresh('2026-11-15T12:00:00Z');
});
afterAll(() => api.close());

const ask = async (fields: string) => {
  const { data, errors } = await api.run(
    null,
    `{ industryInsight(industry: "${nursing}") { ${fields} } }`,
  );
  expect(errors).toBeUndefined();
  return data.industryInsight;
};

const growthSince = async (argument: string) => {
  const { changes } = await ask(`changes${argument} { field before after why }`);
  return changes
    .filter(({ field }: { field: string }) => field === 'growthRate')
    .map(({ before, after }: { before: string; after: string }) => [before, after]);
};

test('a person sees what the last refresh changed, or everything since a day of their choice', async () => {
  const { nodes } = (
    await api.run(
      null,
      `{ insightHistory(industry: "${nursing}") { nodes { takenAt growthRate } } }`,
    )
  ).data.insightHistory;
  const [third, second, first] = nodes.map(
    ({ growthRate }: { growthRate: number }) => `${growthRate}%`,
  );
  expect(await growthSince('')).toEqual([[second, third]]);
  expect(await growthSince('(since: "2026-11-10T00:00:00Z")')).toEqual([[second, third]]);
  expect(await growthSince('(since: "2026-11-02T00:00:00Z")')).toEqual([[first, third]]);
  expect(await growthSince('(since: "2020-01-01T00:00:00Z")')).toEqual([[first, third]]);
  expect(await growthSince('(since: "2026-11-16T00:00:00Z")')).toEqual([]);
});

test('the history is paged, the newest first, each with its salaries and sources', async () => {
  const read = async (args: string) =>
    (
      await api.run(
        null,
        `{ insightHistory(industry: "${nursing}", ${args}) { totalCount pageInfo { endCursor hasNextPage }
           nodes { id takenAt annualOpenings demandLevel topSkills recommendedSkills marketOutlook keyTrends
             salaryRanges(first: 1) { role median place { code } source { period } } sources { figure period } } } }`,
      )
    ).data.insightHistory;
  const page = await read('first: 2');
  expect(page).toMatchObject({
    totalCount: 3,
    pageInfo: { hasNextPage: true },
    nodes: [{ takenAt: '2026-11-15T12:00:00.000Z' }, { takenAt: '2026-11-08T12:00:00.000Z' }],
  });
  expect(page.nodes[0].salaryRanges).toMatchObject([
    { role: 'Registered Nurses', place: { code: 'US' }, source: { period: 'May 2025' } },
  ]);
  expect((await read(`first: 2, after: "${page.pageInfo.endCursor}"`)).nodes).toHaveLength(1);
  const unknown = await api.run(
    null,
    '{ insightHistory(industry: "alchemy/gold") { totalCount } }',
  );
  expect(unknown.data.insightHistory.totalCount).toBe(0);
});

test('a refresh that failed or is overdue says that the last good figures are shown, and how old they are', async () => {
  const days = (count: number) => new Date(Date.now() - count * 24 * 60 * 60 * 1000 - 60_000);
  const told = async (data: object) => {
    await api.db.industryInsight.update({ where: { industry: nursing }, data });
    return ask('ageInDays refreshNotice refreshFailedAt');
  };
  expect(await told({ lastUpdated: days(3), nextUpdate: days(-4) })).toEqual({
    ageInDays: 3,
    refreshNotice: null,
    refreshFailedAt: null,
  });
  const overdue = await told({ lastUpdated: days(9), nextUpdate: days(2) });
  expect(overdue.refreshNotice).toBe(
    'The refresh is overdue. These are the last good figures, 9 days old.',
  );
  const failed = await told({ refreshFailedAt: days(0) });
  expect(failed.refreshNotice).toContain('The last refresh failed.');
  expect(failed.refreshNotice).toContain('9 days old');
});

test('changes of many insights are one statement', async () => {
  const count = async (first: number) =>
    (
      await api.statements(() =>
        api.run(
          null,
          `{ industryInsights(first: ${first}) { nodes { changes { why } refreshNotice } } }`,
        ),
      )
    ).length;
  expect(await count(5)).toBe(await count(1));
});
