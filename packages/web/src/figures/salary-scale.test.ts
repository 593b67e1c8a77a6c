import { expect, test } from '@jest/globals';
import { placeOfSalary, salaryScale, sortByMedian } from './salary-scale.ts';

const nothing = { p10: null, p25: null, median: null, p75: null, p90: null };
const some = { p10: 40_000, p25: 50_000, median: 60_000, p75: 75_000, p90: 98_000 };

test('the axis starts at zero, ends above the highest figure and has round ticks', () => {
  const scale = salaryScale([some], null);
  expect(scale.ticks[0]).toBe(0);
  expect(scale.max).toBeGreaterThan(98_000);
  expect(scale.ticks.every((tick) => tick % 10_000 === 0)).toBe(true);
  expect(scale.at(0)).toBe(0);
  expect(scale.at(scale.max)).toBe(100);
});

test('an own salary above every figure still stands on the axis', () => {
  expect(salaryScale([some], 300_000).max).toBeGreaterThan(300_000);
});

test('rows without a published median stand last', () => {
  const rows = [
    { role: 'B', ...nothing },
    { role: 'A', ...some },
    { role: 'C', ...some, median: 90_000 },
  ];
  expect(sortByMedian(rows).map((row) => row.role)).toEqual(['C', 'A', 'B']);
});

test('an own salary is placed between the two percentiles around it', () => {
  expect(placeOfSalary(some, 65_000)).toBe('between the median and the 75th percentile');
  expect(placeOfSalary(some, 30_000)).toBe('below the 10th percentile');
  expect(placeOfSalary(some, 98_000)).toBe('at the 90th percentile');
  expect(placeOfSalary({ ...some, p75: null }, 65_000)).toBe(
    'between the median and the 90th percentile',
  );
  expect(placeOfSalary(nothing, 65_000)).toBeNull();
});
