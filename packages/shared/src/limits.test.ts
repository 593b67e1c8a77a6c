import { expect, test } from '@jest/globals';
import { limits } from './limits.ts';

test('a default page is within the largest page', () => {
  expect(limits.page.default).toBeLessThanOrEqual(limits.page.max);
});
