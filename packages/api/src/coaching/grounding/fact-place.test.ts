import { expect, test } from '@jest/globals';
import { givenLetterInput } from '../../testing/careers/given-letter-input.ts';
import { nurse } from '../../testing/careers/hands-on-people.ts';
import { people } from '../../testing/careers/people.ts';
import { nursePosting } from '../../testing/careers/postings.ts';
import { coverLetterTask } from '../cover-letter/cover-letter.task.ts';
import { descriptionFactLine, factId, resumeFactFinder } from './fact-place.ts';

test('the same fact has the same id, and another one another', () => {
  const fact = { source: 'RESUME' as const, quote: 'Trained 9 nurses' };
  expect(factId(fact)).toBe(factId({ ...fact }));
  expect(factId(fact)).toMatch(/^resume-/u);
  expect(factId({ ...fact, source: 'PROFILE' })).not.toBe(factId(fact));
  expect(factId({ ...fact, quote: 'Trained 8 nurses' })).not.toBe(factId(fact));
});

test.each(people.map((person) => [person.name, person] as const))(
  'every fact of a letter by %s opens at a line that says it',
  (_, person) => {
    const { sentences } = coverLetterTask.byRules({ ...givenLetterInput(person), length: 'LONG' });
    const lineOf = resumeFactFinder(person.markdown);
    const lines = person.markdown.split('\n');
    for (const { quote } of sentences.flatMap(({ facts }) =>
      facts.filter(({ source }) => source === 'RESUME'),
    )) {
      const line = lineOf(quote);
      expect([quote, line]).toEqual([quote, expect.any(Number)]);
      const words = (quote.split(/ \(|, /u)[0] ?? '').toLowerCase().split(' ').slice(0, 3);
      const text = (lines[(line ?? 0) - 1] ?? '').toLowerCase();
      expect(words.some((word) => text.includes(word))).toBe(true);
    }
  },
);

test('what was taken out of the resume is nowhere', () => {
  const lineOf = resumeFactFinder(nurse.markdown.replace('- ACLS, renewed 2024\n', ''));
  expect(lineOf('ACLS, renewed 2024')).toBeNull();
});

test('a fact of the description opens at its line; the names that the person gave have none', () => {
  const { description, jobTitle, companyName } = nursePosting;
  const line = descriptionFactLine(description, 'Coordinate discharge planning with the care team');
  expect(description.split('\n')[(line ?? 0) - 1]).toContain('Coordinate discharge planning');
  expect(descriptionFactLine(description, `${jobTitle}, ${companyName}`)).toBeNull();
  expect(descriptionFactLine('Clinic Nurse\nBirch', 'Clinic Nurse, Birch Clinic')).toBeNull();
});
