import { expect, test } from '@jest/globals';
import { computeInsight } from './compute-insight.ts';
import { demandLevelOf, growthOf } from './demand.ts';
import { numbersIn, unfoundedNumbers } from './figures-in-text.ts';
import { salaryRange, wageNote } from './salary-range.ts';
import type { AllOccupations, OccupationFacts, PublishedWage } from './specialization-figures.ts';

const all: AllOccupations = {
  growthRate: 3,
  annualOpenings: 10,
  employmentBase: 100,
  projectionPeriod: '2024–34',
  meanImportance: new Map([
    ['skill Speaking', 3.5],
    ['skill Welding', 1],
  ]),
  technologyShares: new Map([['Excel', { inDemand: 0.9, hot: 0.9 }]]),
};

const wage = (over: Partial<PublishedWage> = {}): PublishedWage => ({
  employment: 1000,
  p10: 10_000,
  p25: 20_000,
  median: 30_000,
  p75: 40_000,
  p90: 50_000,
  hourlyMedian: 15,
  marks: null,
  period: 'May 2025',
  ...over,
});

const occupation = (over: Partial<OccupationFacts> = {}): OccupationFacts => ({
  code: '51-4121',
  title: 'Welders',
  projection: {
    employmentBase: 1,
    employmentProjected: 1.1,
    changePercent: 10,
    annualOpenings: 0.1,
  },
  national: wage(),
  previous: wage({ median: 25_000, period: 'May 2024' }),
  states: new Map([
    ['AK', wage({ median: 45_000 })],
    ['WY', wage({ median: null, marks: { median: '*' } })],
  ]),
  skills: [
    { name: 'Speaking', kind: 'skill', importance: 3.4, release: '30.1' },
    { name: 'Welding', kind: 'skill', importance: 3, release: '30.1' },
    { name: 'Fine Arts', kind: 'knowledge', importance: 1.2, release: '30.1' },
  ],
  technologies: [
    { name: 'Excel', hot: true, inDemand: true, release: '29.3' },
    { name: 'CAD software', hot: true, inDemand: true, release: '29.3' },
    { name: 'Old Tool', hot: false, inDemand: false, release: '29.3' },
  ],
  ...over,
});

const figures = (...occupations: OccupationFacts[]) => ({
  id: 'manufacturing/welding',
  name: 'Welding',
  occupations,
});

test('growth is weighted by employment and stays within what is published', () => {
  const small = occupation({
    code: '51-4122',
    projection: {
      employmentBase: 1,
      employmentProjected: 0.5,
      changePercent: -50,
      annualOpenings: 0.1,
    },
  });
  const large = occupation({
    projection: {
      employmentBase: 3,
      employmentProjected: 3.3,
      changePercent: 10,
      annualOpenings: 0.3,
    },
  });
  expect(growthOf([large, small])).toMatchObject({
    growthRate: -5,
    annualOpenings: 0.4,
    openingsRate: 10,
    employmentBase: 4,
    occupationCount: 2,
  });
  expect(growthOf([occupation({ projection: null })])).toBeNull();
});

test('demand follows the published rule', () => {
  const level = (growthRate: number, openingsRate: number) =>
    demandLevelOf(
      {
        growthRate,
        openingsRate,
        annualOpenings: 1,
        employmentBase: 1,
        employmentProjected: 1,
        occupationCount: 1,
      },
      all,
    );
  expect(level(6, 5)).toBe('HIGH');
  expect(level(5.9, 10)).toBe('MEDIUM');
  expect(level(3, 12.5)).toBe('HIGH');
  expect(level(-5, 12.5)).toBe('MEDIUM');
  expect(level(-0.1, 10)).toBe('LOW');
  expect(level(2, 7.4)).toBe('LOW');
  expect(level(2, 7.5)).toBe('MEDIUM');
});

test('what stands out comes before what every occupation needs, and what is merely used is left out', () => {
  const { topSkills, recommendedSkills } = computeInsight(figures(occupation()), all);
  expect(topSkills).toEqual(['Welding', 'Speaking', 'CAD software', 'Excel']);
  expect(recommendedSkills).toEqual([]);
});

test('the texts are written from the figures, and only from them', () => {
  const insight = computeInsight(
    figures(
      occupation(),
      occupation({
        code: '51-4122',
        title: 'Solderers',
        projection: {
          employmentBase: 1,
          employmentProjected: 0.9,
          changePercent: -10.5,
          annualOpenings: 0.1,
        },
      }),
    ),
    all,
  );
  expect(insight.keyTrends).toEqual([
    'Welders: projected to grow 10% from 2024 to 2034, the fastest here.',
    'Solderers: projected to shrink 10.5% from 2024 to 2034, the steepest decline here.',
    'Median pay of Welders rose 20%, from $25,000 in May 2024 to $30,000 in May 2025; inflation is not taken out.',
    'Alaska has the highest median pay of Welders: $45,000, against $30,000 in the nation.',
  ]);
  expect(insight.demandReason).toBe(
    'Low: employment is projected to shrink 0.2% from 2024 to 2034, against 3% for all occupations, with 10 openings a year for every 100 jobs, against 10 in all occupations.',
  );
});

test('a number that is in no figure is found', () => {
  expect(numbersIn('About 1,234.5 of 2034, and 7.')).toEqual(['1,234.5', '2034', '7']);
  expect(unfoundedNumbers('It grows 12.5% to 40,000.', ['12.5%'])).toEqual(['40,000']);
});

test('a missing figure is null with the reason beside it', () => {
  const none = {
    employment: null,
    p10: null,
    p25: null,
    median: null,
    p75: null,
    p90: null,
    hourlyMedian: null,
  };
  const starred = { p10: '*', p25: '*', median: '*', p75: '*', p90: '*' } as const;
  expect(wageNote({ ...none, marks: { ...starred, employment: '**' } })).toBe(
    'Wages not published by BLS. Number of jobs not published by BLS.',
  );
  expect(wageNote({ ...none, hourlyMedian: 29.05, marks: starred })).toBe(
    'BLS publishes only an hourly median for this occupation: $29.05 an hour.',
  );
  expect(wageNote(wage({ p90: null, marks: { p90: '#' } }))).toBe(
    'p90: at or above the highest wage that BLS printed for this period.',
  );
  expect(wageNote(wage({ hourlyMedian: null, marks: { hourlyMedian: '*' } }))).toBeNull();
  expect(salaryRange({ title: 'Welders', code: '51-4121' }, 'WY', null, 'May 2025')).toMatchObject({
    median: null,
    period: 'May 2025',
    note: 'BLS published no estimate for this occupation in Wyoming.',
  });
});
