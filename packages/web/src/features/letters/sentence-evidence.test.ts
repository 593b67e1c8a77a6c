import { expect, test } from '@jest/globals';
import {
  countWords,
  evidenceNow,
  rangesOf,
  sentenceAt,
  withoutSentence,
} from './sentence-evidence.ts';

const led = {
  text: 'I led a team of five.',
  supported: true,
  ownWords: false,
  facts: [{ id: 'r1', source: 'RESUME' as const, quote: 'Led a team of five', line: 4 }],
};
const love = { text: 'I love welding.', supported: false, ownWords: false, facts: [] };
const evidence = [led, love];

test('a sentence that still stands keeps its evidence, across line breaks', () => {
  expect(evidenceNow('I led a\nteam of five. I love welding.', evidence)).toMatchObject({
    standing: evidence,
    unsupported: [love],
    changed: 0,
  });
});

test('a sentence that is being changed has no evidence', () => {
  const now = evidenceNow('I led a team of six.', evidence);
  expect(now.standing).toEqual([]);
  expect(now.changed).toBe(2);
});

test('what the person keeps as their own words is not asked about again', () => {
  const kept = { ...love, ownWords: true };
  expect(evidenceNow(love.text, [kept])).toMatchObject({ standing: [kept], unsupported: [] });
});

test('marks stand where the sentences stand, and none in another', () => {
  const text = 'Dear team,\n\nI love welding. I led a team of five.';
  expect(rangesOf(text, evidence).map(({ start, end }) => text.slice(start, end))).toEqual([
    love.text,
    led.text,
  ]);
  expect(rangesOf(text, [love, { ...love, text: 'welding.' }])).toHaveLength(1);
});

test.each([
  ['Dear team,\n\nI love welding. I led a team of five.', 'Dear team,\n\nI led a team of five.'],
  [
    'I led a team of five. I love welding.\n\nKind regards',
    'I led a team of five.\n\nKind regards',
  ],
  ['Dear team,\n\nI love welding.\n\nKind regards', 'Dear team,\n\nKind regards'],
  ['Something else', 'Something else'],
])('a sentence is removed without leaving a gap: %j', (before, after) => {
  expect(withoutSentence(before, love.text)).toBe(after);
});

test('words are counted in scripts with and without spaces', () => {
  expect(countWords("I don't weld; O'Neil does.")).toBe(5);
  expect(countWords('')).toBe(0);
  expect(countWords('私は溶接工です')).toBeGreaterThan(1);
});

test('a place in the text is in the sentence around it, or in none', () => {
  const text = 'Dear team,\n\nI love welding. I led a\nteam of five.';
  const at = (part: string) => sentenceAt(text, evidence, text.indexOf(part));
  expect(at('welding')).toBe(love.text);
  expect(at('team of')).toBe(led.text);
  expect(at('Dear')).toBeNull();
  expect(sentenceAt(text, evidence, text.length)).toBe(led.text);
});
