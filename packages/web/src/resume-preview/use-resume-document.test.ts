import { expect, test } from '@jest/globals';
import { sharePartsOf } from './use-resume-document.ts';

test('what did not change stays the same object', () => {
  const before = {
    name: 'An',
    sections: [
      { heading: 'A', bullets: ['x'] },
      { heading: 'B', bullets: [] },
    ],
  };
  const next = {
    name: 'An',
    sections: [
      { heading: 'A', bullets: ['y'] },
      { heading: 'B', bullets: [] },
    ],
  };
  const shared = sharePartsOf(before, next);
  expect(shared).toEqual(next);
  expect(shared.sections[1]).toBe(before.sections[1]);
  expect(shared.sections[0]).not.toBe(before.sections[0]);
  expect(sharePartsOf(before, JSON.parse(JSON.stringify(before)) as typeof before)).toBe(before);
});

test('a list that lost or gained something is another list', () => {
  expect(sharePartsOf(['a', 'b'], ['a'])).toEqual(['a']);
  expect(sharePartsOf({ a: 1 }, { b: undefined })).toEqual({ b: undefined });
});
