import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDatabase, poolOf } from '../database/database.ts';
import { refreshInsights } from '../labour-market/insight/refresh-insights.ts';
import { inOneTransaction } from '../labour-market/loading/one-writer.ts';
import { givenFigures } from '../testing/labour-market/given-figures.ts';
import { createTestApi } from '../testing/test-api.ts';
import { FigureCache } from './figure-cache.ts';

const figureCache = new FigureCache(1_000);
const api = await createTestApi({ figureCache });
beforeAll(() => givenFigures(api.db));
afterAll(() => api.close());

const figures = `{
  industryInsight(industry: "healthcare/nursing") { growthRate lastUpdated changes { field }
    salaryRanges { role median } specialization { name industry { name } occupations { title } } }
  occupation(code: "29-1141") { title wages { median } wagesByPlace { median } wagesBySector { median } nationalMedians { median }
    growth { percent } skills { name } technologies alternateTitles similar { occupation { title } } specializations { name } }
}`;

const readTables = (statements: readonly string[]) =>
  statements.filter((sql) => !sql.includes('"FigureVersion"'));

test('figures that were read once are not read again: one statement asks whether they changed', async () => {
  const first = await api.run(null, figures);
  const statements = await api.statements(async () => {
    expect(await api.run(null, figures)).toEqual(first);
  });
  expect(statements).toHaveLength(1);
  expect(readTables(statements)).toEqual([]);
  // Other columns, another place: other figures.
  const other = await api.statements(() =>
    api.run(null, '{ occupation(code: "29-1141") { wages(place: "WY") { median note } } }'),
  );
  expect(readTables(other).length).toBeGreaterThan(0);
});

test('a refresh is seen at once, whoever did it', async () => {
  const outlook =
    '{ industryInsight(industry: "healthcare/nursing") { lastUpdated marketOutlook } }';
  await api.run(null, outlook);
  // Another process, with a pool of its own.
  const elsewhere = createDatabase({ url: api.databaseUrl, poolMax: 1 });
  try {
    const client = await poolOf(elsewhere).connect();
    const now = new Date('2026-11-30T12:00:00Z');
    await inOneTransaction(client, () => refreshInsights(client, { now, scope: 'all' }));
    client.release();
    const { data } = await api.run(null, outlook);
    expect(data.industryInsight.lastUpdated).toBe('2026-11-30T12:00:00.000Z');
    await elsewhere.industryInsight.updateMany({ data: { marketOutlook: 'Written anew.' } });
    expect((await api.run(null, outlook)).data.industryInsight.marketOutlook).toBe('Written anew.');
  } finally {
    await elsewhere.$disconnect();
  }
});

test('what is not committed is not seen, and is not kept', async () => {
  const education = '{ occupation(code: "29-1141") { education } }';
  const before = await api.run(null, education);
  await api.db
    .$transaction(async (transaction) => {
      await transaction.occupation.updateMany({ data: { education: 'None of this happened' } });
      expect(await api.run(null, education)).toEqual(before);
      throw new Error('rolled back');
    })
    .catch(() => undefined);
  expect(await api.run(null, education)).toEqual(before);
});

test('nothing of a person is ever kept: two people see their own beside the same figures', async () => {
  const mine =
    '{ me { email skills industryInsight { industry growthRate users { nodes { email } } } } industryInsight(industry: "healthcare/nursing") { users { nodes { email } } } }';
  const nadia = await api.givenUser({ industry: 'healthcare/nursing', skills: ['Triage'] });
  const amara = await api.givenUser({ industry: 'healthcare/nursing', skills: ['Wound care'] });
  for (const person of [nadia, amara, null, nadia]) {
    const { data } = await api.run(person, mine);
    expect(data.me?.email ?? null).toBe(person?.email ?? null);
    expect(data.me?.skills ?? null).toEqual(person?.skills ?? null);
    const seen = data.industryInsight.users.nodes.map(({ email }: { email: string }) => email);
    expect(seen).toEqual(person === null ? [] : [person.email]);
  }
  const kept = JSON.stringify(figureCache, (_key, value: unknown) => value);
  expect(kept).not.toMatch(/@example|Triage/);
});

test('the oldest use goes first, and a kept value cannot be changed', () => {
  const cache = new FigureCache(2);
  cache.enter('v1');
  for (const key of ['a', 'b']) cache.keep('v1', key, { of: [key] });
  cache.get('v1', 'a');
  cache.keep('v1', 'c', 1);
  expect([cache.get('v1', 'a')?.value, cache.get('v1', 'b')]).toEqual([{ of: ['a'] }, null]);
  const value = cache.get('v1', 'a')?.value as { of: string[] };
  expect(() => value.of.push('x')).toThrow(TypeError);
  cache.enter('v2');
  expect(cache.size).toBe(0);
  // Read with the version before, arriving late.
  cache.keep('v1', 'late', 1);
  expect(cache.size).toBe(0);
});
