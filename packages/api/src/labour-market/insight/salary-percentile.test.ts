import { expect, test } from '@jest/globals';
import { salaryStanding } from './salary-percentile.ts';
import type { SalaryRangeFigures } from './salary-range.ts';

const range: SalaryRangeFigures = {
  role: 'Welders',
  occupationCode: '51-4121',
  place: 'US',
  p10: 30_000,
  p25: 40_000,
  median: 50_000,
  p75: 60_000,
  p90: 80_000,
  employment: 1,
  currency: 'USD',
  note: null,
  source: 'BLS',
  period: 'May 2025',
};

test('a salary between two percentiles lies about so far along the way', () => {
  expect(salaryStanding(range, 45_000)).toMatchObject({ percentile: 37, atLeast: 25, below: 50 });
  expect(salaryStanding(range, 50_000)).toMatchObject({ percentile: 50, atLeast: 50, below: 75 });
  expect(salaryStanding(range, 45_000).inWords).toContain(
    'between the 25th percentile, $40,000, and the median, $50,000',
  );
});

test('beyond what is published nothing is guessed', () => {
  expect(salaryStanding(range, 20_000)).toMatchObject({
    percentile: null,
    atLeast: null,
    below: 10,
  });
  expect(salaryStanding(range, 80_000)).toMatchObject({
    percentile: null,
    atLeast: 90,
    below: null,
  });
});

test('a missing percentile is stepped over, and where all are missing nothing is said', () => {
  expect(salaryStanding({ ...range, median: null }, 50_000)).toMatchObject({
    percentile: 50,
    atLeast: 25,
    below: 75,
  });
  const none = { ...range, p10: null, p25: null, median: null, p75: null, p90: null };
  expect(salaryStanding(none, 50_000)).toMatchObject({ percentile: null, atLeast: null });
});
