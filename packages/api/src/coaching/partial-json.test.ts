import { expect, test } from '@jest/globals';
import { textAt } from './json.ts';
import { partialJson } from './partial-json.ts';

const whole = {
  letter: 'Dear “Globex”,\n\nI cut cost by 12 % \\ "quoted" é 🙂',
  list: [1, [2, { a: null }], 'x,y'],
  ok: true,
};
const text = JSON.stringify(whole).replace('é', '\\u00e9');

test('JSON that is still coming is read up to every character, and never more than is there', () => {
  let before = '';
  for (let end = 0; end <= text.length; end += 1) {
    const letter = textAt(partialJson(text.slice(0, end)), 'letter');
    expect(whole.letter.startsWith(letter.replace(/[\ud800-\udbff]$/u, ''))).toBe(true);
    expect(letter.length).toBeGreaterThanOrEqual(before.length);
    before = letter;
  }
  expect(partialJson(text)).toEqual(whole);
});

test('what is no JSON has no value', () => {
  expect(partialJson('Dear Sir')).toBeUndefined();
  expect(partialJson('')).toBeUndefined();
});
