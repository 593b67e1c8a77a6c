import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scoreOf } from '../testing/careers/given-score.ts';
import { nurse } from '../testing/careers/hands-on-people.ts';
import { nursePosting } from '../testing/careers/postings.ts';
import type { TermEdit } from './edit-terms.ts';

const withTerms = (termEdits: TermEdit[]) =>
  scoreOf(nurse.markdown, nursePosting.description, { termEdits });
const named = (edits: TermEdit[], need: string) =>
  withTerms(edits)
    .terms.filter((term) => term.need === need)
    .map((term) => term.term);

test('a term is asked more, asked less, taken off and added', () => {
  expect(named([{ term: 'BSN', need: 'MUST_HAVE' }], 'MUST_HAVE')).toContain('BSN');
  expect(named([{ term: 'ACLS', need: 'NICE_TO_HAVE' }], 'MUST_HAVE')).not.toContain('ACLS');
  expect(withTerms([{ term: 'ACLS', need: null }]).terms.map(({ term }) => term)).not.toContain(
    'ACLS',
  );
  expect(
    withTerms([{ term: 'Triage', need: 'MUST_HAVE' }]).terms.find(({ term }) => term === 'Triage'),
  ).toMatchObject({ source: 'PERSON', askedAt: null });
});

test('another spelling of a term is the same term', () => {
  expect(named([{ term: 'Advanced cardiac life support', need: null }], 'MUST_HAVE')).not.toContain(
    'ACLS',
  );
});

test('a term that the resume lacks lowers Match when it is added, and taking it off brings the score back', () => {
  const before = scoreOf(nurse.markdown, nursePosting.description);
  const harder = withTerms([{ term: 'Underwater welding', need: 'MUST_HAVE' }]);
  expect(harder.match).toBeLessThanOrEqual(79);
  expect(harder.score).toBeLessThan(before.score);
  expect(withTerms([{ term: 'Underwater welding', need: null }]).score).toBe(before.score);
});

test('the order of the edits changes nothing', () => {
  const edits: TermEdit[] = [
    { term: 'Triage', need: 'MUST_HAVE' },
    { term: 'Dialysis', need: 'NICE_TO_HAVE' },
    { term: 'BSN', need: 'MUST_HAVE' },
    { term: 'telemetry', need: null },
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(edits, { minLength: 4 }), (shuffled) => {
      expect(withTerms(shuffled)).toEqual(withTerms(edits));
    }),
    { numRuns: 20 },
  );
});

test('what is not the person’s keeps its price, and no advice names it', () => {
  const edits: TermEdit[] = [
    { term: 'PALS', need: 'MUST_HAVE' },
    { term: 'Dialysis', need: 'MUST_HAVE' },
  ];
  const nagging = withTerms(edits);
  const settled = scoreOf(nurse.markdown, nursePosting.description, {
    termEdits: edits,
    setAside: ['Pediatric advanced life support'],
  });
  const fixOf = (score: typeof nagging) =>
    score.findings.find(({ checkId }) => checkId === 'M1')?.fix;
  expect(settled.score).toBe(nagging.score);
  expect(fixOf(nagging)).toContain('PALS');
  expect(fixOf(settled)).toContain('Dialysis');
  expect(fixOf(settled)).not.toContain('PALS');
});
