import { expect, test } from '@jest/globals';
import { changeBetween, mergeTyping } from './merge-typing.ts';

test.each([
  ['abc', 'abXc', { at: 2, gone: '', come: 'X' }],
  ['abc', 'ac', { at: 1, gone: 'b', come: '' }],
  ['aa', 'aaa', { at: 2, gone: '', come: 'a' }],
  ['😀', '😁', { at: 0, gone: '😀', come: '😁' }],
  ['x', 'x', { at: 1, gone: '', come: '' }],
])('the change from %j to %j', (before, after, change) => {
  expect(changeBetween(before, after)).toEqual(change);
});

test.each([
  ['different places', 'one two', 'ONE two', 'one TWO', 'ONE TWO'],
  ['the same place', 'ab', 'a1b', 'a2b', 'a12b'],
  [
    'a part of what the other took out',
    'one two three',
    'one three',
    'one two! three',
    'one two! three',
  ],
])('texts changed in %s', (_where, base, first, second, merged) => {
  expect(mergeTyping(base, first, second)).toBe(merged);
});

test('objects are merged field by field', () => {
  const base = { title: 'a', content: 'one two', tags: ['x'] };
  expect(
    mergeTyping(base, { ...base, title: 'b', content: 'ONE two' }, { ...base, content: 'one TWO' }),
  ).toEqual({ title: 'b', content: 'ONE TWO', tags: ['x'] });
});
