import { expect, test } from '@jest/globals';
import { scoreOf } from '../testing/careers/given-score.ts';
import { nurse } from '../testing/careers/hands-on-people.ts';
import { nursePosting } from '../testing/careers/postings.ts';
import { compareScores } from './compare-scores.ts';

const now = scoreOf(nurse.markdown);
const undated = scoreOf(nurse.markdown.replaceAll(/^\*[^*\n]+\*$/gmu, ''));

test('what was mended is named with what it brought', () => {
  const { summary, score, checks } = compareScores(undated, now);
  expect(score).toBeCloseTo(now.score - undated.score, 5);
  expect(summary).toMatch(/^\+\d+(?:\.\d)?: better in roles and dates/u);
  expect(checks[0]).toMatchObject({ checkId: 'R4', statusBefore: 'FAIL', status: 'PASS' });
  expect(checks[0]?.points).toBeGreaterThan(0);
});

test('what was lost is named, too', () => {
  expect(compareScores(now, undated).summary).toMatch(/^−\d+(?:\.\d)?: worse in roles and dates/u);
});

test('a report compared with itself has not changed', () => {
  expect(compareScores(now, now)).toMatchObject({ summary: '±0', checks: [], terms: [], score: 0 });
});

test('Match is compared only where both have one, terms by their credit', () => {
  const matched = scoreOf(nurse.markdown, nursePosting.description);
  expect(compareScores(now, matched).match).toBeNull();
  const without = scoreOf(nurse.markdown.replaceAll('ACLS', ''), nursePosting.description);
  expect(compareScores(without, matched).terms).toContainEqual({
    term: 'ACLS',
    creditBefore: 0,
    credit: 1,
  });
});

test('reports of an older rubric compare by what both have, and it is said', () => {
  const old = {
    ...now,
    rubricVersion: '1',
    findings: [
      ...now.findings.slice(1),
      { ...now.findings[0]!, checkId: 'X9', title: 'An old check' },
    ],
  };
  const comparison = compareScores(old, now);
  expect(comparison.sameRubric).toBe(false);
  expect(comparison.checks.map(({ checkId }) => checkId)).toContain('X9');
});
