import { expect, test } from '@jest/globals';
import { phraseInsightTask, type InsightInput } from './phrase-insight.task.ts';

const input: InsightInput = {
  subject: 'Registered Nurses',
  figures: [
    { label: 'Median wage', value: '$98,430 a year', period: 'May 2025', source: 'BLS OEWS' },
    { label: 'Growth', value: '4.9 %', period: '2024–2034', source: 'BLS projections' },
  ],
};
const made = (text: string) => phraseInsightTask.ungrounded(input, text);

test('by rules every figure is told with its period and source', () => {
  const text = phraseInsightTask.byRules(input);
  expect(text).toBe(
    'Registered Nurses. Median wage: $98,430 a year (May 2025). Growth: 4.9 % (2024–2034). Source: BLS OEWS; BLS projections.',
  );
  expect(made(text)).toEqual([]);
});

test.each([
  ['The median wage was $98,430 a year in May 2025.', []],
  ['Jobs grow by 4.9 % from 2024 to 2034.', []],
  ['The median wage was about $98,000.', ['98000']],
  ['In 430 places the wage was 98.', ['430', '98']],
  ['Jobs grow by 49 %.', ['49']],
  ['That is twelve times as much.', ['twelve']],
  ['Wages rose in 2026.', ['2026']],
  ['Jobs shrink by 4.9 %.', ['Jobs shrink by 4.9 %']],
  ['Employment is falling.', ['Employment is falling']],
])('%s', (text, invented) => {
  expect(made(text)).toEqual(invented);
});
