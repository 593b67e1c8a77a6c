import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type GraphQLObjectType,
} from 'graphql';
import { playgroundExamples } from '@career-coach/shared/playground-examples.ts';
import { poolOf } from './database/database.ts';
import { loadReferenceFiguresOn } from './labour-market/loading/load-reference-figures.ts';
import { createSchema } from './schema.ts';
import { createTestApi, type Json } from './testing/test-api.ts';

const api = await createTestApi({ maxCost: 1_000_000 });
beforeAll(async () => {
  const client = await poolOf(api.db).connect();
  try {
    await loadReferenceFiguresOn(client);
  } finally {
    client.release();
  }
}, 60_000);
afterAll(() => api.close());

test('there are sixteen examples, each under a name of its own', () => {
  expect(new Set(playgroundExamples.map(({ name }) => name)).size).toBe(16);
});

test.each(playgroundExamples.map((example) => [example.name, example] as const))(
  'a visitor runs the example “%s” and gets real figures',
  async (_name, { operation, variables }) => {
    const { data, errors } = await api.run(null, operation, variables);
    expect(errors).toBeUndefined();
    for (const answer of Object.values(data)) {
      expect(answer).not.toBeNull();
      expect(answer).not.toEqual([]);
    }
  },
);

/** Types with numbers that are no published figures, or whose figures stand with their source beside them. */
const withoutSource: Readonly<Record<string, string>> = {
  SalaryPercentile: '`range` has the published percentiles, with their source',
};

/** Every type that a visitor can come to by fields of the graph, not passing through a person. */
function publicTypes(): GraphQLObjectType[] {
  const schema = createSchema();
  const seen = new Set<GraphQLObjectType>();
  const enter = (type: unknown): void => {
    if (isInterfaceType(type)) return;
    if (!isObjectType(type) || seen.has(type) || type.name === 'User') return;
    seen.add(type);
    for (const field of Object.values(type.getFields())) enter(getNamedType(field.type));
  };
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}))
    if (!field.description?.includes('Who may ask: the signed-in person'))
      enter(getNamedType(field.type));
  return [...seen];
}

test('every type of the public graph that tells a figure tells its source', () => {
  const figures = publicTypes().filter(
    ({ name }) => !/Connection$|Edge$|^PageInfo$|^FigureSource$|^QuizTopic|^Coach/u.test(name),
  );
  const silent = figures.filter((type) => {
    const fields = Object.values(type.getFields());
    const isNumber = (name: string) => name === 'Int' || name === 'Float';
    const tellsFigure = fields.some(({ type: of }) => isNumber(getNamedType(of).name));
    const tellsSource = fields.some(({ type: of }) => {
      const named = getNamedType(of);
      return isCompositeType(named) && named.name === 'FigureSource';
    });
    return tellsFigure && !tellsSource;
  });
  expect(silent.map(({ name }) => name).sort()).toEqual(Object.keys(withoutSource).sort());
  expect(figures.length).toBeGreaterThan(10);
});

const insights = `query ($after: String) { industryInsights(first: 50, after: $after) {
  pageInfo { hasNextPage endCursor }
  nodes { industry growthRate allOccupationsGrowthRate annualOpenings demandLevel demandReason topSkills recommendedSkills
    marketOutlook keyTrends sources { figure publisher dataset period method }
    salaryRanges(place: "WY") { role p10 p25 median p75 p90 employment note source { publisher dataset period } }
    specialization { name occupations { title } } } } }`;

async function everyInsight(): Promise<Json[]> {
  const nodes: Json[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await api.run(null, insights, { after });
    expect(errors).toBeUndefined();
    nodes.push(...data.industryInsights.nodes);
    const { hasNextPage, endCursor } = data.industryInsights.pageInfo;
    if (!hasNextPage) return nodes;
    after = endCursor;
  }
}

const figureFields = [
  'salaryRanges',
  'growthRate',
  'allOccupationsGrowthRate',
  'annualOpenings',
  'demandLevel',
  'topSkills',
  'recommendedSkills',
  'marketOutlook',
  'keyTrends',
];

test('a visitor gets all specializations whole: figures, texts and skills, each with source and period', async () => {
  const all = await everyInsight();
  expect(all.length).toBe(await api.db.specialization.count());
  expect(all.length).toBeGreaterThan(100);
  const wrong = all.flatMap((insight) => {
    const { industry, sources, salaryRanges } = insight;
    const problems: string[] = [];
    const must = (holds: boolean, what: string) => {
      if (!holds) problems.push(`${industry}: ${what}`);
    };
    for (const figure of figureFields) {
      const source = sources.find((one: Json) => one.figure === figure);
      must(
        ['publisher', 'dataset', 'period', 'method'].every((name) => source?.[name] !== ''),
        `the source of ${figure}`,
      );
    }
    for (const name of ['growthRate', 'allOccupationsGrowthRate', 'annualOpenings'])
      must(Number.isFinite(insight[name]), name);
    // What one reads of a trade is as much as what one reads of an office.
    for (const [name, least] of [
      ['topSkills', 8],
      ['recommendedSkills', 5],
      ['keyTrends', 3],
      ['salaryRanges', 2],
    ] as const)
      must(insight[name].length >= least, `${insight[name].length} ${name}`);
    must(salaryRanges.length === insight.specialization.occupations.length, 'a role is missing');
    for (const { role, note, employment, source, ...range } of salaryRanges) {
      const told = [range.p10, range.p25, range.median, range.p75, range.p90];
      const known = told.filter((value) => value !== null);
      must(known.toSorted((a, b) => a - b).join() === known.join(), `${role}: order`);
      must((known.length === 5 && employment !== null) || note !== null, `${role}: no reason`);
      must(source.publisher !== '' && /^May 20/u.test(source.period), `${role}: source`);
    }
    return problems;
  });
  expect(wrong).toEqual([]);
});

test('what an occupation asks for, how it grows and what it pays names a period, for each of them', async () => {
  const page = `query ($after: String) { occupations(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
    nodes { code education experience training jobZone entrySources { figure period publisher }
      growth { source { period } } wages { source { period } } } } }`;
  const wrong: string[] = [];
  let count = 0;
  for (let after: string | null = null; ;) {
    const { occupations }: Json = (await api.run(null, page, { after })).data;
    for (const { code, entrySources, growth, wages, ...asks } of occupations.nodes) {
      const known = Object.keys(asks).filter((name) => asks[name] !== null);
      const sourced = entrySources.filter(({ period }: Json) => period !== '');
      if (sourced.map(({ figure }: Json) => figure).join() !== known.join()) wrong.push(code);
      for (const told of [growth, wages])
        if (told !== null && told.source.period === '') wrong.push(code);
      count += 1;
    }
    if (!occupations.pageInfo.hasNextPage) break;
    after = occupations.pageInfo.endCursor;
  }
  expect(wrong).toEqual([]);
  expect(count).toBe(830);
});
