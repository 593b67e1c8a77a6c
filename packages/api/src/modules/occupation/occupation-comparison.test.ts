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
    'May 2023',
    'May 2024',
    'May 2025',
  ]);
  expect(occupation.nationalMedians[2]).toMatchObject({
    median: 91_000,
    source: { period: 'May 2025' },
  });
});

test('similar occupations are those whose rated skills are nearest, the nearest first', async () => {
  const { occupations } = await read(
    '{ occupations(first: 20) { nodes { code similar(first: 3) { distance occupation { code title } source { method } } } } }',
  );
  const similar = occupations.nodes.flatMap(
    ({ code, similar: found }: { code: string; similar: { distance: number | null }[] }) => {
      expect(found.map((it) => it.distance)).toEqual(
        found.map((it) => it.distance).toSorted((a, b) => (a ?? 0) - (b ?? 0)),
      );
      expect(JSON.stringify(found)).not.toContain(`"code":"${code}"`);
      return found;
    },
  );
  expect(similar.length).toBeGreaterThan(0);
});

test('each comparison of a list of occupations is one statement more, however long the list', async () => {
  for (const relation of [
    'wagesByPlace { median }',
    'nationalMedians { median }',
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
