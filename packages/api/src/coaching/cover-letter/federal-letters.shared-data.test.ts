import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import { people } from '../../testing/careers/people.ts';
import { coverLetterTask } from './cover-letter.task.ts';
import { wordsOfLength, type LetterInput } from './letter-input.ts';
import { materialOf } from './letter-material.ts';

interface FederalPosting {
  title: string;
  company: string;
  description: string;
}

const shared = new URL('../../../../../../shared/data/postings/federal_53.json', import.meta.url);
const postings = JSON.parse(readFileSync(shared, 'utf8')) as FederalPosting[];
const tones = ['PLAIN', 'WARM', 'FORMAL'] as const;
const lengths = ['SHORT', 'MEDIUM', 'LONG'] as const;

const inputs = postings.map(({ title, company, description }, index): LetterInput => {
  const person = people[index % people.length] ?? people[0];
  if (!person) throw new Error('There are no people to write for');
  return {
    profile: { name: person.name, bio: null, skills: [], experience: null },
    resume: parseMarkdown(person.markdown),
    job: { companyName: company, jobTitle: title, description },
    tone: tones[index % 3] ?? 'PLAIN',
    length: lengths[Math.floor(index / 3) % 3] ?? 'MEDIUM',
    knownSkills: [],
  };
});
const written = inputs.map((input) => ({ input, letter: coverLetterTask.byRules(input) }));

test('letters to real postings claim nothing without a fact and name every supported must-have', () => {
  for (const { input, letter } of written) {
    expect(letter.sentences.filter(({ supported }) => !supported)).toEqual([]);
    for (const { term } of materialOf(input).mustHaves)
      expect(letter.content.toLowerCase()).toContain(term.toLowerCase());
  }
});

test('letters to real postings keep to their length and hold nothing of the form around the posting', () => {
  for (const { input, letter } of written) {
    expect(letter.content.split(/\s+/u).length).toBeLessThanOrEqual(
      wordsOfLength[input.length] * 1.15,
    );
    expect(letter.content).not.toMatch(/vacanc|template|\[|\]|\{|undefined|null|other duties/iu);
  }
});

test('letters of the same people to other postings are other letters', () => {
  const texts = written.map(({ letter }) =>
    letter.sentences.map(({ text }) => text).filter((text) => /[.!?”]$/u.test(text)),
  );
  const pairs = texts.flatMap((one, index) => texts.slice(index + 1).map((other) => [one, other]));
  const alike = pairs.filter(([one = [], other = []]) => {
    const shared = one.filter((sentence) => other.includes(sentence)).length;
    return shared / Math.min(one.length, other.length) > 0.3;
  });
  // Real postings that ask for nothing a welder has leave little to say to either of them.
  expect(alike.length / pairs.length).toBeLessThan(0.005);
});
