import { expect, test } from '@jest/globals';
import { headline } from './headline.ts';

const nurses = { role: 'Registered Nurses', median: 97_550, currency: 'USD' };

test('the first sentence names the role, its median and how growth compares', () => {
  expect(headline({ growthRate: 4.9, allOccupationsGrowthRate: 3.1, topRole: nurses })).toBe(
    'Registered Nurses earn a median of $97,550 a year in the United States; in your field employment is growing faster than in all occupations together.',
  );
});

test('a small difference in growth is not called faster', () => {
  expect(headline({ growthRate: 3.3, allOccupationsGrowthRate: 3.1, topRole: nurses })).toContain(
    'about as fast',
  );
});

test('shrinking employment is said as such, and an unpublished median is left out', () => {
  expect(
    headline({
      growthRate: -4,
      allOccupationsGrowthRate: 3.1,
      topRole: { ...nurses, median: null },
    }),
  ).toBe('In your field employment is projected to shrink.');
});
