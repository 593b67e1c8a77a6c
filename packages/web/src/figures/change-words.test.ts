import { expect, test } from '@jest/globals';
import { changeName, changeWords, isFigure } from './change-words.ts';

const change = { field: 'growthRate', role: null, before: '2.5%', after: '7%' };

test('a figure tells what it was and what it is', () => {
  expect(changeName(change.field)).toBe('Projected growth');
  expect(changeWords(change)).toBe('2.5% → 7%');
  expect(
    changeWords({
      field: 'salaryRanges',
      role: 'Welders',
      before: 'median $50,000',
      after: 'median $52,000',
    }),
  ).toBe('Welders: median $50,000 → median $52,000');
});

test('a list tells what came and what went', () => {
  const field = 'topSkills';
  expect(changeWords({ field, role: null, before: 'A; B', after: 'B; C' })).toBe(
    'new C; no longer A',
  );
  expect(changeWords({ field, role: null, before: 'A; B', after: 'B; A' })).toBe(
    'in another order',
  );
});

test('what is new or gone is said so, and texts are no figures', () => {
  expect(changeWords({ ...change, before: null })).toBe('7%, not told before');
  expect(changeWords({ ...change, after: null })).toBe('no longer told (2.5%)');
  expect(isFigure({ field: 'marketOutlook' })).toBe(false);
});
