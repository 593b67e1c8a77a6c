import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { givenFigures } from '../../testing/labour-market/given-figures.ts';
import { createTestApi } from '../../testing/test-api.ts';

const api = await createTestApi();
beforeAll(() => givenFigures(api.db));
afterAll(() => api.close());

const read = async (operation: string) => {
  const { data, errors } = await api.run(null, operation);
  expect(errors).toBeUndefined();
  return data;
};

test('occupations are compared in the order asked, and an unknown code is refused', async () => {
  const { compareOccupations } = await read(
    '{ compareOccupations(codes: ["29-1141", "15-1252", "29-1141"]) { code wages { median } growth { percent } } }',
  );
  expect(compareOccupations).toMatchObject([
    { code: '29-1141', wages: { median: 91_000 } },
    { code: '15-1252', wages: { median: 101_000 } },
  ]);
  for (const codes of ['["29-1141", "99-9999"]', '[]'] as const) {
    const { errors } = await api.run(null, `{ compareOccupations(codes: ${codes}) { code } }`);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  }
});

test('a salary is placed among the published percentiles, and never beyond them', async () => {
  const { between, above, nowhere } = await read(`{
    between: salaryPercentile(occupation: "29-1141", salary: 91000) { percentile atLeast below inWords range { median place { code } source { period } } }
    above: salaryPercentile(occupation: "29-1141", salary: 500000) { percentile atLeast below }
    nowhere: salaryPercentile(occupation: "15-1252", place: "WY", salary: 90000) { percentile }
  }`);
  expect(between).toMatchObject({
    percentile: 50,
    atLeast: 50,
    below: 75,
    range: { median: 91_000, place: { code: 'US' }, source: { period: 'May 2025' } },
  });
  expect(above).toEqual({ percentile: null, atLeast: 90, below: null });
  expect(nowhere).toBeNull();
});

test('wages are listed by place, the nation first, suppressed ones with the reason', async () => {
  const { occupation } = await read(
    '{ occupation(code: "29-1141") { wagesByPlace { median note place { code } source { period } } } }',
  );
  const places = occupation.wagesByPlace.map(
    ({ place }: { place: { code: string } }) => place.code,
  );
  expect(places).toEqual(['US', 'CA', 'WY']);
  expect(occupation.wagesByPlace[2]).toMatchObject({ median: null });
  expect(occupation.wagesByPlace[2].note).toContain('not published by BLS');
});

test('medians over time come oldest first, each with its period', async () => {
  const { occupation } = await read(
    '{ occupation(code: "29-1141") { nationalMedians { period median employment source { period } } } }',
  );
  expect(occupation.nationalMedians.map(({ period }: { period: string }) => period)).toEqual([
    'May 2022',
    'May 2023',
    'May 2024',
    'May 2025',
  ]);
  expect(occupation.nationalMedians[3]).toMatchObject({
    median: 91_000,
    source: { period: 'May 2025' },
  });
});

test('similar occupations are those that O*NET names, the closest first; else the nearest in rated skills; else of the same group', async () => {
  const { occupations } = await read(
    '{ occupations(first: 20) { nodes { code similar(first: 3) { basis distance occupation { code } source { method period } } } } }',
  );
  const of = (code: string) =>
    occupations.nodes
      .find((one: { code: string }) => one.code === code)
      .similar.map(
        ({ basis, occupation }: { basis: string; occupation: { code: string } }) =>
          `${basis} ${occupation.code}`,
      );
  expect(of('29-1141')).toEqual(['RELATED 29-2061', 'RELATED 15-1252']);
  // Both were rated Active Listening alike.
  expect(of('29-2061')).toEqual(['SKILLS 15-1254', 'SKILLS 27-2011', 'SKILLS 29-1141']);
  for (const { code, similar } of occupations.nodes) {
    expect(JSON.stringify(similar)).not.toContain(`"code":"${code}"`);
    for (const { source } of similar) expect(source.period).toMatch(/\d/);
  }
});

test('wages by sector come with the sector of most jobs first, each with source and period', async () => {
  const { occupation } = await read(
    '{ occupation(code: "29-1141") { wagesBySector { sector sectorCode employment median p90 note source { period dataset } } } }',
  );
  expect(occupation.wagesBySector).toEqual([
    {
      sector: 'Health care and social assistance',
      sectorCode: '62',
      employment: 2500,
      median: 92_000,
      p90: null,
      note: 'p90: at or above the highest wage that BLS printed for this period.',
      source: {
        period: 'May 2024',
        dataset: 'Occupational Employment and Wage Statistics (OEWS)',
      },
    },
    expect.objectContaining({
      sectorCode: '61',
      employment: null,
      note: 'Wages not published by BLS. Number of jobs not published by BLS.',
    }),
  ]);
});

test('each comparison of a list of occupations is one statement more, however long the list', async () => {
  for (const relation of [
    'wagesByPlace { median }',
    'nationalMedians { median }',
    'wagesBySector { median source { period } }',
    'similar(first: 2) { occupation { title } }',
  ]) {
    const count = async (first: number) =>
      (
        await api.statements(() =>
          api.run(null, `{ occupations(first: ${first}) { nodes { ${relation} } } }`),
        )
      ).length;
    expect([relation, await count(5)]).toEqual([relation, await count(1)]);
  }
});
