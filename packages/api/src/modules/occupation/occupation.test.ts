import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { givenFigures } from '../../testing/labour-market/given-figures.ts';
import { createTestApi } from '../../testing/test-api.ts';

const api = await createTestApi();
beforeAll(() => givenFigures(api.db));
afterAll(() => api.close());

const read = async (operation: string, variables: object = {}) =>
  (await api.run(null, operation, variables)).data;

test('a visitor reads what an occupation earns, with its source and period', async () => {
  const { occupation } = await read(
    '{ occupation(code: "29-1141") { title wages { role p10 median p90 employment currency note place { code name } source { publisher dataset period } } } }',
  );
  expect(occupation).toEqual({
    title: 'Registered Nurses',
    wages: {
      role: 'Registered Nurses',
      p10: 55_000,
      median: 91_000,
      p90: 145_000,
      employment: 3000,
      currency: 'USD',
      note: null,
      place: { code: 'US', name: 'United States' },
      source: {
        publisher: 'U.S. Bureau of Labor Statistics',
        dataset: 'Occupational Employment and Wage Statistics (OEWS)',
        period: 'May 2025',
      },
    },
  });
});

test('a suppressed wage says so, and a place without an estimate has none', async () => {
  const { nurses, software, actors } = await read(`{
    nurses: occupation(code: "29-1141") { wages(place: "wy") { median note } }
    software: occupation(code: "15-1252") { wages(place: "WY") { median } }
    actors: occupation(code: "27-2011") { wages { median note } }
  }`);
  expect(nurses.wages).toEqual({
    median: null,
    note: 'Wages not published by BLS. Number of jobs not published by BLS.',
  });
  expect(software.wages).toBeNull();
  expect(actors.wages.note).toContain('$25.50 an hour');
});

test('an unknown place is refused with what is allowed, and nothing else is lost', async () => {
  const { data, errors } = await api.run(
    null,
    '{ occupation(code: "29-1141") { title wages(place: "ZZ") { median } } }',
  );
  expect(data.occupation).toEqual({ title: 'Registered Nurses', wages: null });
  expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toContain('postal abbreviation');
});

test('growth, skills, technologies and other titles come with an occupation', async () => {
  const { occupation } = await read(`{ occupation(code: "15-1252") {
    growth { percent employmentBase employmentProjected annualOpenings source { period } }
    skills(first: 1) { name kind importance source { dataset period } } technologies technologySource { dataset period } alternateTitles education experience entrySources { figure dataset period }
  } }`);
  expect(occupation).toEqual({
    growth: {
      percent: 10,
      employmentBase: 1,
      employmentProjected: 1.1,
      annualOpenings: 0.1,
      source: { period: '2024–34' },
    },
    skills: [
      {
        name: 'Programming',
        kind: 'SKILL',
        importance: 4.5,
        source: { dataset: 'O*NET Database', period: '30.1' },
      },
    ],
    technologies: ['Python', 'Perl "5"'],
    technologySource: { dataset: 'O*NET Database', period: '29.3' },
    alternateTitles: [],
    education: "Bachelor's degree",
    experience: 'None',
    entrySources: [
      { figure: 'education', dataset: 'Employment Projections', period: '2024–34' },
      { figure: 'experience', dataset: 'Employment Projections', period: '2024–34' },
      { figure: 'training', dataset: 'Employment Projections', period: '2024–34' },
    ],
  });
});

test('each thing that an occupation asks for names its source, the job zone the release of O*NET', async () => {
  const { occupation } = await read(
    '{ occupation(code: "29-1141") { jobZone entrySources { figure dataset period } } }',
  );
  expect(occupation.jobZone).toBe(3);
  expect(occupation.entrySources).toContainEqual({
    figure: 'jobZone',
    dataset: 'O*NET Database',
    period: '29.3',
  });
});

test('a search finds what people call the job, in spite of typing errors', async () => {
  const find = async (search: string) =>
    (
      await read('query ($search: String) { occupations(search: $search) { nodes { code } } }', {
        search,
      })
    ).occupations.nodes.map(({ code }: { code: string }) => code);
  expect((await find('RN'))[0]).toBe('29-1141');
  expect((await find('frontend dev'))[0]).toBe('15-1254');
  expect((await find('tig weldr'))[0]).toBe('51-4121');
  expect((await find('29-2061'))[0]).toBe('29-2061');
  expect(await find('zzzzzz')).toEqual([]);
  expect(await find('100%_\\')).toEqual([]);
});

test('a search says by which other name an occupation was found, in one statement for all', async () => {
  const operation =
    'query ($search: String) { occupations(search: $search) { nodes { title matchedTitle(search: $search) } } }';
  const found = async (search: string | null): Promise<[string, string | null][]> =>
    (await read(operation, { search })).occupations.nodes.map(
      ({ title, matchedTitle }: { title: string; matchedTitle: string | null }) => [
        title,
        matchedTitle,
      ],
    );
  const alternates = (await read('{ occupation(code: "29-1141") { alternateTitles(first: 100) } }'))
    .occupation.alternateTitles as string[];
  const [other = ''] = alternates;
  for (const search of [other, other.toLowerCase(), other.slice(0, -1)])
    expect(await found(search)).toContainEqual(['Registered Nurses', other]);
  expect(await found('Registered Nurses')).toContainEqual(['Registered Nurses', null]);
  expect((await found(null)).every(([, matched]) => matched === null)).toBe(true);
  const seen = await api.statements(() => api.run(null, operation, { search: 'developer' }));
  expect(seen.filter((sql) => sql.includes('DISTINCT ON (t.'))).toHaveLength(1);
});

test('without a search all occupations come by title; pages of both lists join without gap or repeat', async () => {
  const page =
    'query ($search: String, $after: String) { occupations(search: $search, first: 2, after: $after) { totalCount nodes { title } pageInfo { hasNextPage endCursor } } }';
  for (const search of [null, 'developer']) {
    const titles: string[] = [];
    let after: string | null = null;
    let total: number;
    do {
      const { occupations } = await read(page, { search, after });
      titles.push(...occupations.nodes.map(({ title }: { title: string }) => title));
      total = occupations.totalCount;
      after = occupations.pageInfo.hasNextPage ? occupations.pageInfo.endCursor : null;
    } while (after !== null);
    expect(titles).toHaveLength(total);
    expect(new Set(titles).size).toBe(total);
    if (search === null) expect(titles).toEqual([...titles].sort());
  }
});

test('the last page of a search is read from its end', async () => {
  const { occupations } = await read('{ occupations(search: "developer") { nodes { code } } }');
  const { occupations: last } = await read(
    '{ occupations(search: "developer", last: 1) { nodes { code } pageInfo { hasPreviousPage } } }',
  );
  expect(last).toEqual({ nodes: [occupations.nodes.at(-1)], pageInfo: { hasPreviousPage: true } });
});

test('skills are completed as they are typed', async () => {
  expect((await read('{ skillSuggestions(search: "pyt") }')).skillSuggestions).toEqual(['Python']);
  expect((await read('{ skillSuggestions(search: "medic") }')).skillSuggestions).toEqual([
    'Medicine and Dentistry',
  ]);
  expect(
    (await read('{ skillSuggestions(search: "javascipt", first: 1) }')).skillSuggestions,
  ).toEqual(['JavaScript']);
  expect((await read('{ skillSuggestions(search: "%") }')).skillSuggestions).toEqual([]);
  expect((await read('{ skillSuggestions(search: " ") }')).skillSuggestions).toEqual([]);
});

test('places are the nation, the states and DC', async () => {
  const { places } = await read('{ places { code name } }');
  expect(places).toHaveLength(52);
  expect(places[0]).toEqual({ code: 'US', name: 'United States' });
});

test('an occupation is found again by its id', async () => {
  const { occupation } = await read('{ occupation(code: "29-1141") { id } }');
  const { node } = await read(
    'query ($id: ID!) { node(id: $id) { ... on Occupation { title } } }',
    { id: occupation.id },
  );
  expect(node).toEqual({ title: 'Registered Nurses' });
});

test('each relation of a list of occupations is one statement, however long the list', async () => {
  const relations = [
    'wages { median }',
    'growth { percent }',
    'skills { name }',
    'technologies',
    'technologySource { period }',
    'alternateTitles',
    'specializations { name }',
    'specializations { insight { growthRate } }',
    'specializations { industry { name } }',
    'specializations { occupations { title } }',
  ];
  for (const relation of relations) {
    const count = (first: number) =>
      api.statements(() =>
        api.run(null, `{ occupations(first: ${first}) { nodes { ${relation} } } }`),
      );
    const [one, many] = [await count(1), await count(6)];
    expect([relation, many.length]).toEqual([relation, one.length]);
    expect(many.length).toBeLessThanOrEqual(3);
  }
});
