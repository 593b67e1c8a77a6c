import { beforeEach, expect, test } from '@jest/globals';
import { hashOf, keep, keyFor, readKept } from './kept-request.ts';

beforeEach(() => sessionStorage.clear());

test('a request whose answer was lost goes out again with its key; another input, or an answered one, does not', () => {
  const inputHash = hashOf({ companyName: 'Harbour Clinic' });
  const lost = { clientKey: 'the-lost-one', inputHash, id: null };
  expect(keyFor(lost, inputHash)).toBe('the-lost-one');
  expect(keyFor(lost, hashOf({ companyName: 'Yard' }))).toMatch(/^[0-9a-f]{32}$/u);
  expect(keyFor({ ...lost, id: 'g1' }, inputHash)).not.toBe('the-lost-one');
  expect(keyFor(null, inputHash)).not.toBe(keyFor(null, inputHash));
});

test('a tab remembers what it asked for, and none of its words', () => {
  const request = { clientKey: 'k', inputHash: hashOf({ bio: 'secret words' }), id: 'g1' };
  keep('new-letter', request);
  expect(readKept('new-letter')).toEqual(request);
  expect(Object.values(sessionStorage).join()).not.toContain('secret');
  keep('new-letter', null);
  expect(readKept('new-letter')).toBeNull();
});
