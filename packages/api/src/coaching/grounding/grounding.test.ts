import { expect, test } from '@jest/globals';
import { claimsOf, unsupportedClaims } from './claims.ts';
import { groundText } from './ground-text.ts';
import type { Fact } from './fact.ts';

const facts: Fact[] = [
  {
    source: 'RESUME',
    quote: 'Reduced patient falls by 28 % (Registered Nurse, Cedar Falls Medical Center)',
  },
  { source: 'RESUME', quote: 'Go, PostgreSQL, K8s' },
];

test('numbers, names, acronyms and technologies are claims', () => {
  expect(
    claimsOf('At Cedar Falls, I cut cost by 30 % with Kubernetes and machine learning.'),
  ).toEqual(expect.arrayContaining(['Cedar', 'Falls', '30', 'Kubernetes', 'machine learning']));
  expect(claimsOf('I would be glad to talk.')).toEqual([]);
});

test.each([
  ['I reduced falls by 82 % at Cedar Falls Medical Center.', ['82']],
  ['At Mercy Hospital, I reduced falls by 28 %.', ['Mercy', 'Hospital']],
  ['I know Terraform and PostgreSQL.', ['Terraform']],
  ['I led twelve nurses.', ['twelve']],
  ['I have a degree from Harvard.', ['Harvard']],
  ['I used machine learning.', ['machine learning']],
  ['I reduced patient falls by 28 % at Cedar Falls Medical Center.', []],
])('%s', (sentence, unsupported) => {
  expect(unsupportedClaims(sentence, facts)).toEqual(expect.arrayContaining(unsupported));
  expect(unsupportedClaims(sentence, facts).length === 0).toBe(unsupported.length === 0);
});

test('a number is taken whole, however its digits are grouped', () => {
  const cost: Fact[] = [{ source: 'RESUME', quote: 'Cut cost by $98,430 for 1,200 people' }];
  expect(unsupportedClaims('I cut cost by $98430 for 1,200 people.', cost)).toEqual([]);
  expect(unsupportedClaims('I cut cost by $430 for 98 people.', cost)).toEqual(['430', '98']);
});

test('an edited letter keeps the evidence of its old sentences and marks the made-up ones', () => {
  const before = [{ text: 'I reduced falls by 28 %.', facts: facts.slice(0, 1), supported: true }];
  const [kept, found, made] = groundText(
    'I reduced falls by 28 %. I work with PostgreSQL.\n\nI led 90 people at Globex.',
    before,
    facts,
  );
  expect(kept).toBe(before[0]);
  expect(found).toMatchObject({ supported: true, facts: [facts[1]] });
  expect(made).toMatchObject({ supported: false, facts: [] });
});

test('the largest letter is held against the largest description in a second or two', () => {
  const line = 'I led 5 people at Northgate with Kubernetes.\n';
  const sources: Fact[] = Array.from({ length: 2_000 }, (_, index) => ({
    source: 'RESUME',
    quote: `Led ${index} people at Northgate ${index}`,
  }));
  const started = performance.now();
  const letter = Array.from({ length: 400 }, (_, index) => line.replace('5', String(index))).join(
    '',
  );
  expect(groundText(letter, [], sources)).toHaveLength(400);
  expect(performance.now() - started).toBeLessThan(5_000);
});
