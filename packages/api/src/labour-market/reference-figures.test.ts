import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { poolOf } from '../database/database.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { computeInsight, type Insight } from './insight/compute-insight.ts';
import { growthOf } from './insight/demand.ts';
import { unfoundedNumbers } from './insight/figures-in-text.ts';
import { writtenFigures } from './insight/market-texts.ts';
import { readAllOccupations, readSpecializations } from './insight/read-figures.ts';
import type { AllOccupations, SpecializationFigures } from './insight/specialization-figures.ts';
import { loadReferenceFigures } from './loading/load-reference-figures.ts';
import type { ReferenceFigures } from './snapshot/reference-figures.ts';
import { referenceDirectory } from './snapshot/reference-directory.ts';
import { readSnapshot } from './snapshot/snapshot-files.ts';

let database: TestDatabase;
let figures: ReferenceFigures;
let all: AllOccupations;
let specializations: SpecializationFigures[];
let insights: Map<string, Insight>;

beforeAll(async () => {
  database = await createTestDatabase();
  ({ figures } = await readSnapshot(referenceDirectory()));
  await loadReferenceFigures(database.url);
  const client = await poolOf(database.db).connect();
  try {
    all = await readAllOccupations(client);
    const ids = figures.taxonomy.flatMap((industry) =>
      industry.specializations.map(({ id }) => id),
    );
    specializations = await readSpecializations(client, ids);
  } finally {
    client.release();
  }
  insights = new Map(specializations.map((one) => [one.id, computeInsight(one, all)]));
}, 60_000);
afterAll(() => database.drop());

const wage = (code: string, period: string, place = 'US') =>
  figures.wages
    .find((table) => table.placeCode === place && table.period === period)
    ?.rows.get(code);

test('the snapshot is at most four megabytes', async () => {
  const files = await readdir(referenceDirectory());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(referenceDirectory(), file))).size),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(4 * 1024 * 1024);
});

test('it holds the known values of its sources', () => {
  expect(figures.occupations).toHaveLength(830);
  expect([2023, 2024, 2025].map((year) => wage('15-1252', `May ${year}`)?.median)).toEqual([
    132_270, 133_080, 135_980,
  ]);
  expect([2023, 2024, 2025].map((year) => wage('29-1141', `May ${year}`)?.median)).toEqual([
    86_070, 93_600, 97_550,
  ]);
  expect(wage('29-1141', 'May 2025', 'TX')).toMatchObject({
    employment: 271_380,
    p10: 67_120,
    median: 95_970,
    p90: 127_950,
  });
  const nurses = figures.occupations.find(({ code }) => code === '29-1141');
  expect(nurses?.projection).toEqual({
    employmentBase: 3391,
    employmentProjected: 3557.1,
    changePercent: 4.9,
    annualOpenings: 189.1,
  });
  expect(figures.allOccupations).toMatchObject({ changePercent: 3.1, annualOpenings: 18_863.3 });
  expect(new Set(figures.wages.map(({ placeCode }) => placeCode)).size).toBe(52);
});

test('software developers have skills although O*NET 29.3 does not rate them', () => {
  const software = figures.occupations.find(({ code }) => code === '15-1252');
  expect(software?.skills.find(({ name }) => name === 'Programming')).toEqual({
    name: 'Programming',
    kind: 'skill',
    importance: 4,
    release: '30.1',
  });
});

test('every occupation stands in a specialization, and about twenty industries hold them', () => {
  const placed = new Set(
    figures.taxonomy.flatMap(({ specializations: of }) =>
      of.flatMap(({ occupations }) => occupations.map(({ code }) => code)),
    ),
  );
  expect(placed).toEqual(new Set(figures.occupations.map(({ code }) => code)));
  expect(figures.taxonomy.length).toBeGreaterThanOrEqual(18);
  expect(figures.taxonomy.length).toBeLessThanOrEqual(24);
  for (const { specializations: of } of figures.taxonomy)
    for (const { occupations } of of) expect(occupations.length).toBeGreaterThanOrEqual(2);
  const names = figures.taxonomy.flatMap(({ specializations: of }) =>
    of.map(({ name }) => name.toLowerCase()),
  );
  for (const word of ['nursing', 'welding', 'software'])
    expect(names.some((name) => name.includes(word))).toBe(true);
});

test('no task sentence or description of O*NET is in it, only titles and names', () => {
  const texts = figures.occupations.flatMap(({ alternateTitles, technologies, skills }) => [
    ...alternateTitles,
    ...[...technologies, ...skills].map(({ name }) => name),
  ]);
  expect(texts.filter((text) => text.length > 150)).toEqual([]);
});

test('every specialization has a full insight: no gap, no NaN, no list that is empty', () => {
  expect(insights.size).toBe(figures.taxonomy.flatMap(({ specializations: of }) => of).length);
  for (const [id, insight] of insights) {
    const numbers = [insight.growthRate, insight.annualOpenings, insight.allOccupationsGrowthRate];
    expect([id, numbers.every(Number.isFinite)]).toEqual([id, true]);
    for (const list of [
      insight.topSkills,
      insight.recommendedSkills,
      insight.keyTrends,
      insight.sources,
      insight.salaryRanges,
    ])
      expect([id, list.length > 0]).toEqual([id, true]);
    expect(insight.marketOutlook).not.toMatch(/NaN|undefined|null|Infinity/);
    expect([
      id,
      insight.topSkills.filter((name) => insight.recommendedSkills.includes(name)),
    ]).toEqual([id, []]);
  }
});

test('growth lies within what is published for the occupations', () => {
  for (const { id, occupations } of specializations) {
    const percents = occupations.flatMap(({ projection }) =>
      projection === null ? [] : [projection.changePercent],
    );
    const rate = insights.get(id)?.growthRate ?? NaN;
    expect([
      id,
      rate >= Math.min(...percents) - 0.05 && rate <= Math.max(...percents) + 0.05,
    ]).toEqual([id, true]);
  }
});

test('percentiles are ordered, and what is missing says why', () => {
  const wrong = [...insights.values()].flatMap(({ salaryRanges }) =>
    salaryRanges.filter((range) => {
      const known = [range.p10, range.p25, range.median, range.p75, range.p90].filter(
        (value) => value !== null,
      );
      const ordered = known.every((value, index) => value >= (known[index - 1] ?? 0));
      const told = (known.length === 5 && range.employment !== null) || range.note !== null;
      return !ordered || !told || range.period !== 'May 2025';
    }),
  );
  expect(wrong).toEqual([]);
});

test('every number in every text is one of the figures', () => {
  const unfounded: string[] = [];
  for (const one of specializations) {
    const [insight, growth] = [insights.get(one.id), growthOf(one.occupations)];
    if (insight === undefined || growth === null) throw new Error(`${one.id} has no insight`);
    const founded = new Set(writtenFigures(one, growth, all));
    for (const text of [insight.marketOutlook, insight.demandReason, ...insight.keyTrends])
      unfounded.push(...unfoundedNumbers(text, founded).map((number) => `${one.id}: ${number}`));
  }
  expect(unfounded).toEqual([]);
});

test('demand tells the specializations apart', () => {
  const levels = new Set([...insights.values()].map(({ demandLevel }) => demandLevel));
  expect(levels).toEqual(new Set(['HIGH', 'MEDIUM', 'LOW']));
});

const found = async (words: string): Promise<string[]> => {
  const rows = await database.db.$queryRawUnsafe<{ title: string }[]>(
    'SELECT o."title" FROM "searchOccupations"($1, 5) f JOIN "Occupation" o ON o."code" = f."code" ORDER BY f."score" DESC, o."code"',
    words,
  );
  return rows.map(({ title }) => title);
};

test.each([
  ['RN', 'Registered Nurses'],
  ['truck driver', 'Heavy and Tractor-Trailer Truck Drivers'],
  ['software enginer', 'Software Developers'],
  ['lawer', 'Lawyers'],
  ['plummer', 'Plumbers, Pipefitters, and Steamfitters'],
  ['welder', 'Welders, Cutters, Solderers, and Brazers'],
  ['hairdresser', 'Hairdressers, Hairstylists, and Cosmetologists'],
  ['29-1141', 'Registered Nurses'],
  ['it manager', 'Computer and Information Systems Managers'],
  ['data analyst', 'Data Scientists'],
])('a search for "%s" finds %s first', async (words, title) => {
  expect((await found(words))[0]).toBe(title);
});

test('a search for "frontend dev" finds web developers among the first two', async () => {
  expect((await found('frontend dev')).slice(0, 2)).toContain('Web Developers');
});

test('a search reads by the index what may match, and not all titles', async () => {
  interface Plan {
    'Shared Hit Blocks': number;
    'Shared Read Blocks': number;
  }
  const blocks = async (statement: string, ...values: string[]): Promise<number> => {
    const [row] = await database.db.$queryRawUnsafe<{ 'QUERY PLAN': [{ Plan: Plan }] }[]>(
      `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${statement}`,
      ...values,
    );
    const plan = row?.['QUERY PLAN'][0].Plan;
    return (plan?.['Shared Hit Blocks'] ?? NaN) + (plan?.['Shared Read Blocks'] ?? NaN);
  };
  const all = await blocks(`SELECT count("title") FROM "OccupationTitle" WHERE "title" <> ''`);
  const much: string[] = [];
  for (const words of [
    'frontend dev',
    'RN',
    'truck driver',
    'nurze',
    'software engineer',
    'welder',
  ]) {
    const search = 'SELECT * FROM "searchOccupations"($1, 100)';
    // The first run of a session reads PostgreSQL's own catalogue as well.
    await blocks(search, words);
    const read = await blocks(search, words);
    if (!(read < 0.75 * all)) much.push(`${words}: ${read} blocks of ${all}`);
  }
  expect(much).toEqual([]);
});
