import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { givenFigures } from '../../testing/labour-market/given-figures.ts';
import { createTestApi } from '../../testing/test-api.ts';

const api = await createTestApi();
beforeAll(() => givenFigures(api.db));
afterAll(() => api.close());

const read = async (operation: string, viewer: { id: string } | null = null) =>
  (await api.run(viewer, operation)).data;

test('a visitor chooses from industries and their specializations', async () => {
  const { industries } = await read(
    '{ industries { id name specializations { id name industry { id } } } }',
  );
  expect(industries.length).toBeGreaterThanOrEqual(18);
  const names = industries.map(({ name }: { name: string }) => name);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  const healthcare = industries.find(({ id }: { id: string }) => id === 'healthcare');
  expect(healthcare.specializations[0]).toEqual({
    id: 'healthcare/nursing',
    name: 'Nursing',
    industry: { id: 'healthcare' },
  });
});

test('a visitor reads the insight of a specialization, every figure with its source', async () => {
  const { industryInsight } = await read(`{ industryInsight(industry: "healthcare/nursing") {
    industry growthRate allOccupationsGrowthRate annualOpenings demandLevel demandReason topSkills recommendedSkills marketOutlook keyTrends lastUpdated nextUpdate
    sources { figure publisher dataset period method occupationCount } specialization { name occupations { title } }
  } }`);
  expect(industryInsight).toMatchObject({
    industry: 'healthcare/nursing',
    growthRate: 2.5,
    allOccupationsGrowthRate: 3,
    annualOpenings: 0.4,
    demandLevel: 'MEDIUM',
    lastUpdated: '2026-11-23T12:00:00.000Z',
    nextUpdate: '2026-11-30T12:00:00.000Z',
    specialization: {
      name: 'Nursing',
      occupations: [
        { title: 'Registered Nurses' },
        { title: 'Licensed Practical and Licensed Vocational Nurses' },
      ],
    },
  });
  expect(industryInsight.demandReason).toContain('2.5%');
  const sourced = industryInsight.sources.map(({ figure }: { figure: string }) => figure);
  for (const figure of [
    'salaryRanges',
    'growthRate',
    'allOccupationsGrowthRate',
    'annualOpenings',
    'demandLevel',
    'topSkills',
    'recommendedSkills',
    'marketOutlook',
    'keyTrends',
  ])
    expect(sourced).toContain(figure);
});

test('salaries are read by place, the largest role first, missing ones with the reason', async () => {
  const ranges = async (args: string) =>
    (
      await read(
        `{ industryInsight(industry: "technology/software") { salaryRanges${args} { role median note place { code } source { period } } } }`,
      )
    ).industryInsight.salaryRanges;
  expect(await ranges('')).toEqual([
    {
      role: 'Software Developers',
      median: 101_000,
      note: null,
      place: { code: 'US' },
      source: { period: 'May 2025' },
    },
    {
      role: 'Web Developers',
      median: 81_000,
      note: null,
      place: { code: 'US' },
      source: { period: 'May 2025' },
    },
  ]);
  expect(await ranges('(place: "CA", first: 1)')).toEqual([
    {
      role: 'Software Developers',
      median: 120_000,
      note: null,
      place: { code: 'CA' },
      source: { period: 'May 2025' },
    },
  ]);
  expect((await ranges('(place: "WY")')).map(({ note }: { note: string }) => note)).toEqual(
    Array(2).fill('BLS published no estimate for this occupation in Wyoming.'),
  );
});

test('an unknown industry has no insight', async () => {
  expect(await read('{ industryInsight(industry: "alchemy/gold") { id } }')).toEqual({
    industryInsight: null,
  });
});

test('a person reads the insight of their own industry, and only themselves among its people', async () => {
  const nadia = await api.givenUser({ industry: 'healthcare/nursing' });
  await api.givenUser({ industry: 'healthcare/nursing' });
  const operation = '{ me { industryInsight { industry users { totalCount nodes { id } } } id } }';
  const { me } = await read(operation, nadia);
  expect(me.industryInsight).toEqual({
    industry: 'healthcare/nursing',
    users: { totalCount: 1, nodes: [{ id: me.id }] },
  });
  const { industryInsight } = await read(
    '{ industryInsight(industry: "healthcare/nursing") { users { totalCount nodes { name } } } }',
  );
  expect(industryInsight.users).toEqual({ totalCount: 0, nodes: [] });
});

test('insights are paged by id, and found again by their node id', async () => {
  const { industryInsights } = await read(
    '{ industryInsights(first: 2) { totalCount nodes { id industry } pageInfo { hasNextPage } } }',
  );
  expect(industryInsights.nodes).toHaveLength(2);
  expect(industryInsights.pageInfo.hasNextPage).toBe(true);
  const [first] = industryInsights.nodes;
  const { data } = await api.run(
    null,
    'query ($id: ID!) { node(id: $id) { ... on IndustryInsight { industry } } }',
    { id: first.id },
  );
  expect(data.node).toEqual({ industry: first.industry });
});

test('each relation of a list of insights is one statement, however long the list', async () => {
  for (const relation of [
    'salaryRanges { median }',
    'specialization { name }',
    'specialization { occupations { title } }',
    'specialization { industry { name } }',
    'users { nodes { name } }',
  ]) {
    const nadia = await api.givenUser();
    const count = (first: number) =>
      api.statements(() =>
        api.run(nadia, `{ industryInsights(first: ${first}) { nodes { ${relation} } } }`),
      );
    expect([relation, (await count(5)).length]).toEqual([relation, (await count(1)).length]);
  }
  const industries = await api.statements(() =>
    api.run(
      null,
      '{ industries { specializations { insight { growthRate } occupations { title } } } }',
    ),
  );
  expect(industries).toHaveLength(4);
});

test('the stored salaries of every place are never read for a page', async () => {
  const statements = await api.statements(() =>
    api.run(
      null,
      '{ industryInsights { nodes { industry growthRate salaryRanges(place: "CA") { median } } } }',
    ),
  );
  expect(statements.some((sql) => sql.includes('"salaryRanges"'))).toBe(false);
});
