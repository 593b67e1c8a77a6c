import { expect, test } from '@jest/globals';
import { assignOccupations, type TaxonomyFacts } from './assign-occupations.ts';
import type { IndustryRule } from './industry-rule.ts';
import { industryRules } from './industry-rules.ts';

const rules: readonly IndustryRule[] = [
  {
    slug: 'care',
    name: 'Care',
    specializations: [
      { slug: 'all', name: 'All', soc: ['29-1'] },
      {
        slug: 'nursing',
        name: 'Nursing',
        soc: ['29-114'],
        naics: { codes: ['62', '623'], share: 0.3 },
      },
      { slug: 'minds', name: 'Minds', pathways: ['Counseling'] },
    ],
  },
];

const facts = (over: Partial<TaxonomyFacts> = {}): TaxonomyFacts => ({
  occupationCodes: ['29-1141', '29-1051'],
  pathwaysOf: new Map(),
  jobsByIndustry: new Map(),
  jobs: new Map([['29-1051', 100]]),
  ...over,
});
const membersOf = (given: TaxonomyFacts) =>
  Object.fromEntries(
    assignOccupations(given, rules)[0]?.specializations.map(({ id, members }) => [
      id,
      Object.fromEntries(members),
    ]) ?? [],
  );

test('the longest prefix is the one home of an occupation', () => {
  expect(membersOf(facts())).toEqual({
    'care/all': { '29-1051': 'group' },
    'care/nursing': { '29-1141': 'group' },
    'care/minds': {},
  });
});

test('a pathway and a share of jobs add an occupation elsewhere, each job counted once', () => {
  const given = facts({
    pathwaysOf: new Map([['29-1141', new Set(['Counseling'])]]),
    // 62 contains 623: together they are 25 %, not 45 %.
    jobsByIndustry: new Map([
      [
        '29-1051',
        new Map([
          ['62', 25],
          ['623', 20],
        ]),
      ],
    ]),
  });
  expect(membersOf(given)['care/minds']).toEqual({ '29-1141': 'pathway' });
  expect(membersOf(given)['care/nursing']).toEqual({ '29-1141': 'group' });
  const more = facts({
    jobsByIndustry: new Map([['29-1051', new Map([['62', 30]])]]),
  });
  expect(membersOf(more)['care/nursing']).toEqual({ '29-1141': 'group', '29-1051': 'employment' });
});

test('an occupation that no group holds is an error, not a gap', () => {
  expect(() => assignOccupations(facts({ occupationCodes: ['51-4121'] }), rules)).toThrow(
    '51-4121',
  );
});

test('the rules name groups and never single occupations, and no group twice', () => {
  const prefixes = industryRules.flatMap(({ specializations }) =>
    specializations.flatMap(({ soc = [] }) => soc),
  );
  for (const prefix of prefixes) expect(prefix).toMatch(/^\d\d-\d{1,3}$/);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});
