import { expect, test } from '@jest/globals';
import { outlivePage } from './outlive-page.ts';

test('only a save at the end of a page outlives it, and only one that browsers let through', () => {
  expect(outlivePage('short')).toEqual({});
  expect(outlivePage('short', { isClosing: true })).toEqual({
    context: { fetchOptions: { keepalive: true } },
  });
  // Three bytes each.
  expect(outlivePage('語'.repeat(20_000), { isClosing: true })).toEqual({});
});
