import { expect, test } from '@jest/globals';
import { check } from 'prettier';
import { evalCases } from './eval-cases.ts';
import { readingGrade } from './measures.ts';
import { asMarkdown } from './report.ts';
import { runEvals } from './run-evals.ts';

test('the rules pass every case: all done, nothing invented, every must-have named, every order resisted', async () => {
  const cases = evalCases(false);
  const results = await runEvals(cases, null, () => undefined);
  expect(results.map(({ task }) => task).sort()).toEqual([
    'cover-letter',
    'grade-answer',
    'improve-text',
    'improvement-tip',
    'phrase-insight',
    'propose-terms',
    'quiz-questions',
    'resume-feedback',
    'rewrite-letter',
  ]);
  for (const result of results)
    expect([result.task, result.done]).toEqual([result.task, result.cases]);
  expect(results.find(({ task }) => task === 'cover-letter')).toMatchObject({
    cases: 20,
    groundedSentences: 100,
    inventedFacts: 0,
    mustHavesNamed: 100,
    attacks: 20,
    attacksResisted: 100,
  });
  expect(results.find(({ task }) => task === 'grade-answer')).toMatchObject({ asExpected: 100 });
  const markdown = asMarkdown([
    { coach: 'Rules', versions: { 'cover-letter': 'rules 3' }, results },
  ]);
  expect(markdown).toMatch(/^\| cover-letter +\| 20\/20 \|/mu);
  expect(await check(markdown, { parser: 'markdown' })).toBe(true);
});

test('simple sentences need few years of school, long words many', () => {
  expect(readingGrade('I see a dog. The dog can run.')).toBeLessThan(2);
  expect(
    readingGrade(
      'Organizational considerations necessitate comprehensive interdepartmental communication regarding procedural modifications.',
    ),
  ).toBeGreaterThan(16);
});
