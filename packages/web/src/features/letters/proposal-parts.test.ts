import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { proposalParts, withTaken } from './proposal-parts.ts';

const before = 'Dear team,\n\nI weld steel.\n\nI read plans.\n\nKind regards,\nLiam';
const after = 'Dear team,\n\nI weld structural steel.\n\nKind regards,\nLiam';

test('a changed paragraph, a removed one and those that stay are told apart', () => {
  expect(proposalParts(before, after)).toEqual([
    { kind: 'same', text: 'Dear team,' },
    { kind: 'changed', before: 'I weld steel.', after: 'I weld structural steel.' },
    { kind: 'changed', before: 'I read plans.', after: '' },
    { kind: 'same', text: 'Kind regards,\nLiam' },
  ]);
});

test('each is taken or refused by itself', () => {
  const parts = proposalParts(before, after);
  expect(withTaken(parts, new Set([2]))).toBe(
    'Dear team,\n\nI weld structural steel.\n\nI read plans.\n\nKind regards,\nLiam',
  );
});

test('all taken is the proposal, all refused the letter as it was', () => {
  const letter = fc
    .array(fc.stringMatching(/^[a-z]{1,3}( [a-z]{1,3}){0,3}$/u), { minLength: 1, maxLength: 8 })
    .map((paragraphs) => paragraphs.join('\n\n'));
  fc.assert(
    fc.property(letter, letter, (one, other) => {
      const parts = proposalParts(one, other);
      expect(withTaken(parts, new Set())).toBe(other);
      expect(withTaken(parts, new Set(parts.keys()))).toBe(one);
    }),
  );
});
