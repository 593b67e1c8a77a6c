import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType, isLeafType, isObjectType, parse } from 'graphql';
import { createSchema } from '../schema.ts';
import { givenFigures } from '../testing/labour-market/given-figures.ts';
import { createTestApi } from '../testing/test-api.ts';
import { asksForFiguresOnly, figureTypes } from './figure-answers.ts';

const api = await createTestApi();
const schema = createSchema();
beforeAll(() => givenFigures(api.db));
afterAll(() => api.close());

const growth = '{ industryInsight(industry: "healthcare/nursing") { growthRate marketOutlook } }';

function get(query: string, headers: Record<string, string> = {}): Promise<Response> {
  const address = new URL('/graphql', api.url);
  address.searchParams.set('query', query);
  return fetch(address, { headers: { 'apollo-require-preflight': '1', ...headers } });
}

test('public figures may be kept, are asked for again, and answered with 304 until they change', async () => {
  const first = await get(growth);
  expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  expect(first.headers.get('vary')).toContain('accept');
  const etag = first.headers.get('etag') ?? '';
  const again = await get(growth, { 'if-none-match': `W/${etag}, "other"` });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);

  await api.db.industryInsight.updateMany({ data: { marketOutlook: 'Written anew.' } });
  const fresh = await get(growth, { 'if-none-match': etag });
  expect([fresh.status, await fresh.text()]).toEqual([
    200,
    expect.stringContaining('Written anew.'),
  ]);
});

test('a persisted operation is kept like any other', async () => {
  const sha256Hash = createHash('sha256').update(growth).digest('hex');
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
  const ask = (query?: string) => {
    const address = new URL('/graphql', api.url);
    address.searchParams.set('extensions', extensions);
    if (query !== undefined) address.searchParams.set('query', query);
    return fetch(address, { headers: { 'apollo-require-preflight': '1' } });
  };
  expect((await ask(growth)).status).toBe(200);
  const known = await ask();
  expect(known.headers.get('cache-control')).toContain('public');
  expect(await known.text()).toContain('growthRate');
});

test('nothing personal, nothing that was typed, no error and no answer to a signed-in person may be kept', async () => {
  const nadia = await api.givenUser({ industry: 'healthcare/nursing' });
  const asked: [string, Record<string, string>][] = [
    [growth, { 'x-test-viewer': nadia.id }],
    ['{ me { email } }', {}],
    [`{ me { email } industryInsight(industry: "healthcare/nursing") { growthRate } }`, {}],
    ['{ industryInsight(industry: "healthcare/nursing") { users { nodes { email } } } }', {}],
    ['{ occupation(code: "29-1141") { wages(place: "ZZ") { median } } }', {}],
    ['{ salaryPercentile(occupation: "29-1141", salary: 91234) { percentile } }', {}],
    ['{ skillSuggestions(search: "pyt") }', {}],
    ['{ __schema { queryType { name } } }', {}],
    ['{ nothing }', {}],
  ];
  for (const [query, headers] of asked) {
    const response = await get(query, headers);
    expect([query, response.headers.get('cache-control')]).toEqual([query, 'no-store']);
    expect(response.headers.get('etag')).toBeNull();
  }
  const posted = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: growth }),
  });
  expect(posted.headers.get('cache-control')).toBe('no-store');
});

test('fragments and connections are looked into', () => {
  const only = (query: string) => asksForFiguresOnly(schema, parse(query));
  expect(
    only(
      'query A { occupations(first: 1) { totalCount pageInfo { endCursor } edges { node { ...O } } } } fragment O on Occupation { similar { occupation { title __typename } } }',
    ),
  ).toBe(true);
  expect(
    only(
      '{ industries { ... on Industry { ...I } } } fragment I on Industry { specializations { insight { users { totalCount } } } }',
    ),
  ).toBe(false);
  expect(only('mutation { endSessions { message } }')).toBe(false);
});

test('no type of public figures leads to a person, but by fields that are known to', () => {
  const leaving = [...figureTypes].flatMap((name) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no type of the graph`);
    return Object.values(type.getFields())
      .filter((field) => {
        const of = getNamedType(field.type);
        return !isLeafType(of) && !figureTypes.has(of.name);
      })
      .map((field) => `${name}.${field.name}`);
  });
  expect(leaving).toEqual(['IndustryInsight.users']);
});
