import { expect, test } from '@jest/globals';
import { proposedChanges } from './proposed-changes.ts';
import type { Report_ReportFragment } from './score-page.generated.ts';
import type { Term } from './term-changes.ts';

type Proposal = NonNullable<Report_ReportFragment['termProposal']>;

const asked = (term: string, need: Term['need'], source: Term['source'] = 'POSTING'): Term => ({
  __typename: 'AtsTerm',
  term,
  need,
  credit: 0,
  alias: null,
  source,
  askedAt: 1,
  triage: null,
  foundIn: [],
});
const proposalOf = (...terms: [string, Term['need']][]): Proposal => ({
  __typename: 'TermProposal',
  id: '1',
  terms: terms.map(([term, need]) => ({
    __typename: 'ProposedTerm',
    term,
    need,
    quote: `It asks for ${term}`,
  })),
  writtenBy: 'Claude model',
  promptVersion: '1',
  createdAt: '2026-11-23T12:00:00Z',
});

test('only what differs is proposed: new, asked otherwise, not named', () => {
  expect(
    proposedChanges({
      terms: [
        asked('Go', 'MUST_HAVE'),
        asked('Kafka', 'MUST_HAVE'),
        asked('Scrum', 'NICE_TO_HAVE'),
      ],
      termProposal: proposalOf(
        ['go', 'MUST_HAVE'],
        ['kafka', 'NICE_TO_HAVE'],
        ['Rust', 'MUST_HAVE'],
      ),
    }),
  ).toEqual([
    { term: 'Kafka', change: 'NICE_TO_HAVE', before: 'MUST_HAVE', quote: 'It asks for kafka' },
    { term: 'Rust', change: 'MUST_HAVE', before: null, quote: 'It asks for Rust' },
    { term: 'Scrum', change: 'NOT_ASKED', before: 'NICE_TO_HAVE', quote: null },
  ]);
});

test('what the person decided is not proposed to be taken off', () => {
  const terms = [asked('Welding', 'MUST_HAVE', 'PERSON'), asked('TIG', 'MUST_HAVE', 'MODEL')];
  expect(proposedChanges({ terms, termProposal: proposalOf(['MIG', 'MUST_HAVE']) })).toHaveLength(
    1,
  );
});

test('without a proposal there is nothing to take', () => {
  expect(proposedChanges({ terms: [asked('Go', 'MUST_HAVE')], termProposal: null })).toEqual([]);
});
