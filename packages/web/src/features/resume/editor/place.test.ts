import { expect, test } from '@jest/globals';
import { lineAt, lineOfQuote, placeOfLine } from './place.ts';

const markdown =
  '# Ada\n\n## Experience\n\n- above\n\n### Welder — Yard\n\n- Cut  seams\n- Led a team\n\n## Skills\n\n- MIG\n';

test.each([
  ['3', 2],
  ['99', null],
  ['1.0.1', 4],
  ['1.1', 6],
  ['1.1.2', 9],
  ['2.0.1', 13],
  ['7.1', null],
  ['cut seams', 8],
  ['Led a team of twelve people', null],
  ['nowhere', null],
])('at=%s', (at, line) => {
  expect(lineAt(markdown, at)).toBe(line);
});

test('a line is a part of the form', () => {
  expect(placeOfLine(markdown, 0)).toEqual({ section: null, entry: null, bullet: null });
  expect(placeOfLine(markdown, 9)).toEqual({ section: 0, entry: 0, bullet: 1 });
  expect(placeOfLine(markdown, 13)).toEqual({ section: 1, entry: null, bullet: 0 });
});

test.each([
  ['- Led a team', 10, 9],
  ['Led a TEAM…', 2, 9],
  ['gone since', 12, 11],
  ['gone since', 99, 14],
  ['', 4, 3],
])('the quotation %j of line %i is at %i now', (quote, line, at) => {
  expect(lineOfQuote(markdown, { quote, line })).toBe(at);
});

test('of two places with the same words the nearer one is meant', () => {
  expect(lineOfQuote('- a team\n\n\n- a team\n', { quote: 'a team', line: 3 })).toBe(3);
});
