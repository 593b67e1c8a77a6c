import { expect, test } from '@jest/globals';
import { rowsOf, type Term } from './term-changes.ts';

const term = (name: string, more: Partial<Term> = {}): Term => ({
  __typename: 'AtsTerm',
  term: name,
  need: 'MUST_HAVE',
  credit: 0,
  alias: null,
  source: 'POSTING',
  askedAt: 3,
  triage: null,
  foundIn: [],
  ...more,
});
const report = {
  terms: [term('Go', { credit: 1 }), term('Kafka'), term('C++', { need: 'NICE_TO_HAVE' })],
  postingTerms: [
    { __typename: 'PostingTerm' as const, id: '1', term: 'Scrum', need: 'NOT_ASKED' as const },
  ],
};

test('must-haves come first, what is missing before what is found, what was taken off last', () => {
  expect(rowsOf(report, {}).map((row) => row.term)).toEqual(['Kafka', 'Go', 'C++', 'Scrum']);
});

test('changes that are not saved yet show in their place, and a new term has no result yet', () => {
  const rows = rowsOf(report, { 'C++': 'MUST_HAVE', Go: 'NOT_ASKED', Rust: 'MUST_HAVE' });
  expect(rows.find((row) => row.term === 'C++')).toMatchObject({
    need: 'MUST_HAVE',
    change: 'MUST_HAVE',
  });
  expect(rows.find((row) => row.term === 'Go')).toMatchObject({ need: 'NOT_ASKED' });
  expect(rows.find((row) => row.term === 'Rust')).toMatchObject({ need: 'MUST_HAVE', found: null });
});

test('a term given back as posted keeps its place until it is saved', () => {
  expect(rowsOf(report, { Kafka: 'AS_POSTED' })[0]).toMatchObject({
    term: 'Kafka',
    need: 'MUST_HAVE',
    change: 'AS_POSTED',
  });
});
