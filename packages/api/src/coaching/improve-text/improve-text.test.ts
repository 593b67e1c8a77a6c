import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tokenize } from '../../scoring/tokenize.ts';
import { improveTextTask } from './improve-text.task.ts';
import type { ImprovableLine } from './improve-text.schema.ts';
import { withAnswer } from './questions.ts';

const lineOf = (text: string, isCurrent: boolean | null = false): ImprovableLine => ({
  line: 1,
  place: 'Experience › Welder, Northgate › bullet 1',
  text,
  isCurrent,
  isBullet: true,
});
const suggest = (text: string, isCurrent: boolean | null = false) => {
  const input = { lines: [lineOf(text, isCurrent)], facts: [], language: 'en' as const };
  const output = improveTextTask.byRules(input);
  expect(improveTextTask.ungrounded(input, output)).toEqual([]);
  return output.suggestions;
};
const better = (text: string, isCurrent: boolean | null = false) =>
  suggest(text, isCurrent).find(({ after }) => after !== null)?.after ?? null;

test.each([
  ['Responsible for training 9 nurses in wound care', 'Trained 9 nurses in wound care'],
  ['Was responsible for planning shifts and ordering stock', 'Planned shifts and ordered stock'],
  ['In charge of the maintenance of 40 boilers', 'Maintained 40 boilers'],
  ['Duties included leading a crew of 6', 'Led a crew of 6'],
  ['Tasked with building the parts store', 'Built the parts store'],
  ['I managed a team of 5', 'Managed a team of 5'],
  ['Was able to reduce waste by 9 %', 'Reduced waste by 9 %'],
  ['Performed maintenance on 12 presses', 'Maintained 12 presses'],
  ['Provided training to 20 clerks', 'Trained 20 clerks'],
  ['Took care of 6 patients a shift', 'Cared for 6 patients a shift'],
  ['Manages 3 kitchens', 'Managed 3 kitchens'],
  ['Teach 4 classes', 'Taught 4 classes'],
  ['Successfully utilized SAP in order to close 12 months', 'Used SAP to close 12 months'],
])('%s → %s', (before, after) => {
  expect(better(before)).toEqual([after]);
});

test('in a role that is still held the present stays', () => {
  expect(better('Responsible for training nurses', true)).toEqual(['Train nurses']);
  expect(better('Manage 3 kitchens', true)).toBeNull();
});

test.each([
  'Responsible for payroll',
  'Helped the team with audits',
  'Led 12 cooks',
  'Research integrated into the product',
  'Welded frames to 0.5 mm',
])('%s is not rewritten: only the person knows a truer verb, or it is good as it is', (text) => {
  expect(better(text)).toBeNull();
});

test.each([
  ['Helped with the yearly audit', 'YOUR_PART'],
  ['Worked on the checkout page', 'YOUR_PART'],
  ['Trained new nurses in wound care', 'OUTCOME'],
  ['Repaired hydraulic presses', 'OUTCOME'],
])('%s: a question is asked (%s), and no number is made up', (text, kind) => {
  const question = suggest(text).find((suggestion) => suggestion.question !== null);
  expect(question).toMatchObject({ kind, after: null });
  expect(question?.question).toMatch(/\?|“/u);
});

test('a line that says what came of it is asked nothing', () => {
  expect(suggest('Reduced falls by 28 %')).toEqual([]);
});

test('the answer is put in as it was typed, and nothing else', () => {
  expect(
    withAnswer('OUTCOME', 'Repaired hydraulic presses.', '14 a month, without an accident'),
  ).toBe('Repaired hydraulic presses, 14 a month, without an accident.');
  expect(withAnswer('OUTCOME', 'Trained nurses', 'Nine of them.')).toBe(
    'Trained nurses, nine of them',
  );
  expect(withAnswer('YOUR_PART', 'Helped with the yearly audit', 'prepared')).toBe(
    'Prepared the yearly audit',
  );
});

test('a bullet of more than forty words becomes two where a new verb begins', () => {
  const first = `Rebuilt the intake of the emergency department ${'with nurses and doctors of every shift '.repeat(4)}`;
  const [a, b, ...none] =
    better(`${first.trim()}; trained 40 colleagues in the new way of working over two months`) ??
    [];
  expect(a).toMatch(/^Rebuilt the intake/u);
  expect(b).toBe('Trained 40 colleagues in the new way of working over two months');
  expect(none).toEqual([]);
});

test('in a language without word lists nothing is suggested', () => {
  const input = { lines: [lineOf('Verantwortlich für Schulungen')], facts: [], language: null };
  expect(improveTextTask.byRules(input)).toEqual({ suggestions: [] });
});

/** Verbs and small words that the rules may write; a fact is none of them. */
const allowed = new Set(
  tokenize(
    `cared for handled devised ensured assembled adjusted improved trained supported advised researched analyzed maintained inspected reviewed repaired tested
     led built taught wrote made held kept ran drove found set used using to daily weekly because several administered assessed calibrated cleaned collected coordinated created
     delivered designed developed documented evaluated implemented installed integrated introduced managed monitored negotiated operated organized planned prepared processed
     produced procured recruited scheduled supervised translated train`,
  ).map(({ norm }) => norm),
);

test('no suggestion of the rules says a word that is not in the line, but for its own verbs', () => {
  const words = fc.constantFrom(
    'training',
    'Kubernetes',
    '9',
    '28 %',
    'nurses',
    'the maintenance of',
    'planning',
    'and',
    'boilers',
    'leading',
    'Northgate',
    'etc.',
    'very',
    'in order to',
    'hard-working',
    'GMAW',
    'was able to',
    'teach',
    'of',
    'with',
    'reports,',
  );
  const openings = fc.constantFrom(
    'Responsible for',
    'In charge of',
    'Duties included',
    'I',
    'Helped with',
    'Was able to',
    'Performed maintenance on',
    'Provided training to',
    'Took care of',
    'Manages',
    'Successfully',
    '',
    'Utilized',
  );
  fc.assert(
    fc.property(
      openings,
      fc.array(words, { minLength: 1, maxLength: 60 }),
      fc.boolean(),
      (opening, rest, isCurrent) => {
        const before = `${opening} ${rest.join(' ')}`.trim();
        const own = new Set(tokenize(before).map(({ norm }) => norm));
        const said = (better(before, isCurrent) ?? []).flatMap((text) => tokenize(text));
        const made = said
          .map(({ norm }) => norm)
          .filter((norm) => !own.has(norm) && !allowed.has(norm));
        expect(made).toEqual([]);
        const numbers = (text: string) => [...new Set(text.match(/\d+/gu) ?? [])];
        for (const text of better(before, isCurrent) ?? [])
          expect(numbers(before)).toEqual(expect.arrayContaining(numbers(text)));
      },
    ),
    { numRuns: 400 },
  );
});

test.each([
  ['Trained 12 nurses at Mercy Hospital', ['12', 'Mercy', 'Hospital']],
  ['Trained nurses with Kubernetes', ['Kubernetes']],
  ['Led the training of nurses in 3 wards', ['3']],
])('a model that writes %s is not believed', (after, claims) => {
  const input = {
    lines: [lineOf('Trained nurses')],
    facts: ['Cut falls in 3 wards'],
    language: 'en' as const,
  };
  const output = {
    suggestions: [
      { line: 1, kind: 'REWRITE' as const, after: [after], reason: 'x', question: null },
    ],
  };
  expect(improveTextTask.ungrounded(input, output)).toEqual(expect.arrayContaining(claims));
});

test('a model’s answer is read by line, and an unknown line is sent back', () => {
  const { prompt } = improveTextTask;
  const input = { lines: [lineOf('Trained nurses')], facts: [], language: 'en' as const };
  const given = (lineId: string, better: string | null, question: string | null) => ({
    suggestions: [{ lineId, better, reason: 'Plainer.', question }],
  });
  expect(prompt?.fromModel(input, given('l1', 'Trained  nurses well', null))).toEqual({
    suggestions: [
      {
        line: 1,
        kind: 'REWRITE',
        after: ['Trained nurses well'],
        reason: 'Plainer.',
        question: null,
      },
    ],
  });
  expect(prompt?.fromModel(input, given('l1', null, 'How many?'))).toMatchObject({
    suggestions: [{ kind: 'OUTCOME', after: null, question: 'How many?' }],
  });
  expect(prompt?.fromModel(input, given('l1', 'Trained nurses', null))).toEqual({
    suggestions: [],
  });
  expect(() => prompt?.fromModel(input, given('l7', 'x', null))).toThrow('no line l7');
});
