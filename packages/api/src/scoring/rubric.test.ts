import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { caps, checks, rubricVersion, termCredit, weights } from './rubric.ts';

const page = readFileSync(
  new URL('../../../../docs/ats-score.md', import.meta.url),
  'utf8',
).replace(/ {2,}/gu, ' ');

test('the published page prints every check with its points, class and severity', () => {
  for (const check of checks.filter((candidate) => candidate.maxPoints > 0)) {
    expect(page).toContain(
      `| ${check.id} | ${check.title} | ${check.maxPoints} | ${check.class} | ${check.severity} |`,
    );
  }
});

test('the published page names the version, the weights, the caps and the credits', () => {
  expect(page).toContain(`rubric v${rubricVersion}`);
  const percent = (value: number) => `${Math.round(value * 100)} %`;
  for (const weight of [
    ...Object.values(weights.withoutJob),
    ...Object.values(weights.withJob),
  ].filter((value) => value > 0))
    expect(page).toContain(percent(weight));
  for (const cap of Object.values(caps)) expect(page).toMatch(new RegExp(`at most ${cap}\\b`, 'u'));
  for (const credit of Object.values(termCredit).filter((value) => value < 1))
    expect(page).toContain(String(credit));
});

test('each sub-score adds up to 100 points', () => {
  for (const group of ['READABILITY', 'MATCH', 'CONTENT']) {
    expect(
      checks
        .filter((check) => check.group === group)
        .reduce((sum, check) => sum + check.maxPoints, 0),
    ).toBe(100);
  }
});

test('no text promises a pass or names a vendor', () => {
  const texts = [page, ...checks.flatMap((check) => [check.title, check.why, check.fix])].join(
    '\n',
  );
  expect(texts).not.toMatch(
    /beat the ats|guarantee(?:s|d) (?:a|an) (?:interview|job)|workday|greenhouse|taleo|lever\b|icims/iu,
  );
});
