import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { poolOf } from '../../database/database.ts';
import { givenFigures, givenSnapshot } from '../../testing/labour-market/given-figures.ts';
import { createTestApi } from '../../testing/test-api.ts';
import { refreshInsights } from '../insight/refresh-insights.ts';
import type { TaxonomyEntry } from '../snapshot/reference-figures.ts';
import { readSnapshot } from '../snapshot/snapshot-files.ts';
import { inOneTransaction } from './one-writer.ts';
import { moveToSuccessors, successorsOf } from './retire-specializations.ts';
import { storeTaxonomy } from './store-taxonomy.ts';

const now = new Date('2026-11-23T12:00:00Z');
const api = await createTestApi();
let taxonomy: TaxonomyEntry[];

beforeAll(async () => {
  await givenFigures(api.db);
  ({
    figures: { taxonomy },
  } = await readSnapshot(await givenSnapshot()));
});
afterAll(() => api.close());

/** The taxonomy with its specializations called otherwise; null takes one away. */
const changed = (names: Readonly<Record<string, string | null>>): TaxonomyEntry[] =>
  taxonomy.map((industry) => ({
    ...industry,
    specializations: industry.specializations.flatMap((one) => {
      const id = names[one.id];
      return id === null ? [] : [{ ...one, id: id ?? one.id }];
    }),
  }));

async function moveTo(next: TaxonomyEntry[], renamed: ReadonlyMap<string, string> = new Map()) {
  const client = await poolOf(api.db).connect();
  try {
    return await inOneTransaction(client, async () => {
      await storeTaxonomy(client, next, now, renamed);
      await refreshInsights(client, { now, scope: 'all' });
      return moveToSuccessors(client, now);
    });
  } finally {
    client.release();
  }
}

test('the successor of a specialization is where most of its jobs stand, or the one that the rules name', () => {
  const before = [
    { specializationId: 'a/old', occupationCode: '1', jobs: 10 },
    { specializationId: 'a/old', occupationCode: '2', jobs: 5 },
    { specializationId: 'a/old', occupationCode: '3', jobs: 6 },
    { specializationId: 'a/gone', occupationCode: '9', jobs: 6 },
    { specializationId: 'a/kept', occupationCode: '1', jobs: 10 },
  ];
  const member = (code: string) => ({ code, basis: 'group' as const });
  const next: TaxonomyEntry[] = [
    {
      id: 'a',
      name: 'A',
      specializations: [
        { id: 'a/kept', name: 'Kept', occupations: [member('1')] },
        { id: 'a/new', name: 'New', occupations: [member('2'), member('3')] },
      ],
    },
  ];
  expect([...successorsOf(before, next, new Map())]).toEqual([
    ['a/old', { successorId: 'a/new', basis: 'jobs' }],
  ]);
  expect([...successorsOf(before, next, new Map([['a/old', 'a/kept']]))]).toEqual([
    ['a/old', { successorId: 'a/kept', basis: 'renamed' }],
  ]);
  // A name that the new taxonomy has not is no successor.
  expect(successorsOf(before, next, new Map([['a/old', 'a/none']])).get('a/old')?.basis).toBe(
    'jobs',
  );
});

test('people and links follow a specialization that is called otherwise, and come back when it does', async () => {
  const nadia = await api.givenUser({ industry: 'healthcare/nursing' });
  const amara = await api.givenUser({ industry: 'manufacturing/welding' });
  expect(await moveTo(changed({ 'healthcare/nursing': 'healthcare/nurses' }))).toBe(1);
  const moved = await api.db.user.findUniqueOrThrow({ where: { id: nadia.id } });
  // Another version: a form that is open with the old value must not overwrite the new one.
  expect(moved).toMatchObject({ industry: 'healthcare/nurses', version: nadia.version + 1 });
  expect(await api.db.user.findUniqueOrThrow({ where: { id: amara.id } })).toMatchObject({
    industry: 'manufacturing/welding',
    version: amara.version,
  });
  expect(await api.db.industryInsight.count({ where: { industry: 'healthcare/nursing' } })).toBe(0);
  const { data } = await api.run(
    null,
    '{ industryInsight(industry: "healthcare/nursing") { industry growthRate specialization { name } } }',
  );
  expect(data.industryInsight).toMatchObject({ industry: 'healthcare/nurses' });
  const page = await fetch(`${api.url}/embed/salary?industry=healthcare/nursing`);
  expect([page.status, await page.text()]).toEqual([
    200,
    expect.stringContaining('Registered Nurses'),
  ]);

  // A second change leads the first id on; back to the old name, the id is its own again.
  await moveTo(changed({ 'healthcare/nursing': 'healthcare/care' }));
  expect(
    await api.db.retiredSpecialization.findMany({
      orderBy: { id: 'asc' },
      select: { id: true, successorId: true, basis: true },
    }),
  ).toEqual([
    { id: 'healthcare/nurses', successorId: 'healthcare/care', basis: 'jobs' },
    { id: 'healthcare/nursing', successorId: 'healthcare/care', basis: 'jobs' },
  ]);
  await moveTo(taxonomy);
  expect(await api.db.user.findUniqueOrThrow({ where: { id: nadia.id } })).toMatchObject({
    industry: 'healthcare/nursing',
  });
  expect(
    await api.db.retiredSpecialization.findUnique({ where: { id: 'healthcare/nursing' } }),
  ).toBeNull();
});

test('whoever has no successor chooses again; their profile stays', async () => {
  const joana = await api.givenUser({ industry: 'manufacturing/welding', experience: 7 });
  await moveTo(
    changed({ 'manufacturing/welding': null }).map((industry) => ({
      ...industry,
      specializations: industry.specializations.map((one) => ({
        ...one,
        occupations: one.occupations.filter(({ code }) => code !== '51-4121'),
      })),
    })),
  );
  expect(await api.db.user.findUniqueOrThrow({ where: { id: joana.id } })).toMatchObject({
    industry: null,
    experience: 7,
  });
  await moveTo(taxonomy);
});
