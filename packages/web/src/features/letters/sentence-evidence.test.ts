import { expect, test } from '@jest/globals';
import { countWords, evidenceNow } from './sentence-evidence.ts';

const evidence = [
  {
    text: 'I led a team of five.',
    supported: true,
    facts: [{ source: 'RESUME', quote: 'Led a team of five' }],
  },
  { text: 'I love welding.', supported: false, facts: [] },
];

test('a sentence that still stands keeps its evidence, across line breaks', () => {
  expect(evidenceNow('I led a\nteam of five. I love welding.', evidence)).toMatchObject({
    standing: evidence,
    unsupported: [evidence[1]],
    changed: 0,
  });
});

test('a sentence the person changed is theirs and counts as changed', () => {
  const now = evidenceNow('I led a team of six.', evidence);
  expect(now.standing).toEqual([]);
  expect(now.changed).toBe(2);
});

test('words are counted in scripts with and without spaces', () => {
  expect(countWords("I don't weld; O'Neil does.")).toBe(5);
  expect(countWords('')).toBe(0);
  expect(countWords('私は溶接工です')).toBeGreaterThan(1);
});
