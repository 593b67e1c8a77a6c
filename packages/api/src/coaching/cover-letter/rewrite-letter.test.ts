import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import { nurse } from '../../testing/careers/hands-on-people.ts';
import { nursePosting, postings } from '../../testing/careers/postings.ts';
import { groundText } from '../grounding/ground-text.ts';
import { composeLetter } from './compose-letter.ts';
import type { LetterInput } from './letter-input.ts';
import { sourcesOf } from './letter-sources.ts';
import { readPostingNames } from './posting-names.ts';
import { readInstruction } from './read-instruction.ts';
import { rewriteLetter } from './rewrite-letter.ts';

const input: LetterInput = {
  profile: { name: nurse.name, bio: null, skills: [], experience: 7 },
  resume: parseMarkdown(nurse.markdown),
  job: { ...nursePosting },
  tone: 'PLAIN',
  length: 'MEDIUM',
  knownSkills: [],
};
const letter = composeLetter(input).content;
const paragraphs = letter.split('\n\n');
const rewritten = (instruction: string, paragraph: number | null = null, content = letter) =>
  rewriteLetter(content, paragraph, instruction, input);
const words = (text: string) => text.split(/\s+/u).length;

describe('an instruction', () => {
  test.each([
    ['Shorter, please', [{ kind: 'shorter' }]],
    [
      'make it warmer; mention Epic',
      [
        { kind: 'tone', tone: 'WARM' },
        { kind: 'mention', what: 'Epic' },
      ],
    ],
    ['Mention that I speak Spanish', [{ kind: 'say', sentence: 'I speak Spanish.' }]],
    ['use another achievement', [{ kind: 'another achievement' }]],
    ['leave out the degree', [{ kind: 'leave out', what: 'degree' }]],
    ['less formal', [{ kind: 'tone', tone: 'PLAIN' }]],
  ])('%s', (text, changes) => {
    expect(readInstruction(text)).toEqual({ changes, notUnderstood: [] });
  });

  test('that no rule knows is told back', () => {
    expect(readInstruction('sing it like a sailor').notUnderstood).toEqual([
      'sing it like a sailor',
    ]);
    expect(rewritten('sing it like a sailor')).toMatchObject({
      content: letter,
      notDone: [expect.stringContaining('sailor')],
    });
  });
});

describe('a rewrite', () => {
  test('shortens, and only the chosen paragraph', () => {
    const { content } = rewritten('shorter', 1);
    const after = content.split('\n\n');
    expect(words(after[1] ?? '')).toBeLessThan(words(paragraphs[1] ?? ''));
    expect(after.filter((_, index) => index !== 1)).toEqual(
      paragraphs.filter((_, index) => index !== 1),
    );
  });

  test('exchanges an achievement for one that is not in the letter yet', () => {
    const short = composeLetter({ ...input, length: 'SHORT' }).content;
    const { content, notDone } = rewritten('another achievement', 1, short);
    expect(notDone).toEqual([]);
    expect(content).not.toBe(short);
    expect(groundText(content, [], sourcesOf(input)).every(({ supported }) => supported)).toBe(
      true,
    );
  });

  test('mentions what the resume has, and refuses to claim what it has not', () => {
    expect(rewritten('mention Pyxis').content).toContain('Pyxis');
    const refused = rewritten('mention Terraform');
    expect(refused.content).toBe(letter);
    expect(refused.notDone[0]).toContain('Terraform');
  });

  test('changes the tone of the whole letter, not of a paragraph', () => {
    expect(rewritten('more formal').content).toContain('Yours faithfully,');
    expect(rewritten('more formal', 1).notDone[0]).toContain('whole letter');
  });

  test('leaves out the sentences that name something', () => {
    expect(rewritten('leave out ACLS').content).not.toContain('ACLS');
    expect(rewritten('leave out Saturn').notDone[0]).toContain('Saturn');
  });

  test('never claims anything by itself, whatever text and instruction it gets', () => {
    fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(
              'Dear team,',
              'I did things.',
              letter,
              '\n\n',
              'I led 90 people at Globex.',
              '{x}',
              '“',
            ),
            { maxLength: 6 },
          )
          .map((parts) => parts.join('\n\n')),
        fc.constantFrom(
          '',
          'shorter',
          'longer',
          'formal',
          'another achievement',
          'mention Epic',
          'mention Rust',
          'leave out Globex',
          'remove $&',
          '\u202Eevil',
        ),
        fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
        (content, instruction, paragraph) => {
          const { content: after } = rewriteLetter(content, paragraph, instruction, input);
          const before = new Set(groundText(content, [], sourcesOf(input)).map(({ text }) => text));
          const added = groundText(after, [], sourcesOf(input)).filter(
            ({ text }) => !before.has(text),
          );
          expect(added.filter(({ supported }) => !supported)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('company and position are read from postings of many shapes', () => {
  for (const { companyName, jobTitle, description } of postings) {
    const names = readPostingNames(description);
    expect(names.companyName).toBe(companyName);
    expect(jobTitle).toContain(names.jobTitle ?? 'nothing was read');
  }
  expect(readPostingNames('We need somebody. Call us!')).toMatchObject({
    companyName: null,
    jobTitle: null,
  });
});
