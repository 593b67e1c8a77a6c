import { expect, test } from '@jest/globals';
import { formatBytes, formatGrowth, formatMoney, formatWhen } from './format-figure.ts';

test('money has its currency and no cents', () => {
  expect(formatMoney(97550)).toBe('$97,550');
});

test('growth says its direction, and nothing for none', () => {
  expect(formatGrowth(5.64)).toBe('+5.6%');
  expect(formatGrowth(-0.4)).toBe('-0.4%');
  expect(formatGrowth(0)).toBe('0%');
});

test('sizes are told in the unit a person would use', () => {
  expect(formatBytes(900)).toBe('900 bytes');
  expect(formatBytes(5 * 1024 * 1024)).toBe('5 MB');
});

test('dates are relative within a week and absolute after', () => {
  const now = new Date('2026-11-23T12:00:00Z');
  expect(formatWhen('2026-11-23T11:59:40Z', now)).toBe('just now');
  expect(formatWhen('2026-11-23T09:00:00Z', now)).toBe('3 hours ago');
  expect(formatWhen('2026-11-22T11:00:00Z', now)).toBe('yesterday');
  expect(formatWhen('2026-11-01T12:00:00Z', now)).toBe('November 1, 2026');
});
