import { expect, test } from '@jest/globals';
import { ItemIds } from './item-ids.ts';

test('an item keeps its name when it moves, is edited, or others come and go', () => {
  const ids = new ItemIds();
  const [a, b, c] = ids.read(['a', 'b', 'c']);
  expect(ids.read(['c', 'a', 'b'])).toEqual([c, a, b]);
  expect(ids.read(['c', 'a!', 'b'])).toEqual([c, a, b]);
  expect(ids.read(['c', 'b'])).toEqual([c, b]);
  const added = ids.read(['c', '', 'b']);
  expect(added).toEqual([c, expect.any(String), b]);
  expect(new Set([...added, a]).size).toBe(4);
});

test('equal items are told apart by their order', () => {
  const ids = new ItemIds();
  const [first, second] = ids.read(['', '']);
  expect(first).not.toBe(second);
  expect(ids.read(['', 'x'])).toEqual([first, second]);
});
