import { expect, test } from '@jest/globals';
import { turnedAround } from './directions.ts';

const growing = [
  'Outlook From 2024 to 2034 employment is projected to grow 4.9%, against 3.1% for all occupations. About 189,100 openings a year are expected, from growth and from people who leave.',
  'Trend Median pay of Registered Nurses rose 5.1%, from $93,600 in May 2024 to $98,430 in May 2025; inflation is not taken out.',
];
const mixed = [
  ...growing,
  'Trend Actors: projected to shrink 2.4% from 2024 to 2034, the steepest decline here.',
  'Change -1.5 %',
];

test.each([
  'Employment falls by 4.9% until 2034.',
  'A decline of 4.9 percent is projected.',
  'From 2024 to 2034, jobs are expected to shrink 4.9%, against 3.1% for all occupations.',
  'Pay fell 5.1% over the year.',
  'Jobs for nurses are disappearing as employment declines.',
])('against figures that rise it is refused: %s', (text) => {
  expect(turnedAround(text, growing)).toHaveLength(1);
});

test.each([
  'Employment grows by 4.9% until 2034, faster than the 3.1% of all occupations.',
  'Pay is up: it rose 5.1% to $98,430.',
  'Jobs do not fall: growth of 4.9% is projected.',
  'Pay is lower in some states. About 189,100 openings a year come from growth and from people who leave.',
  'What is asked of nurses falls into three areas.',
])('what the figures say is kept: %s', (text) => {
  expect(turnedAround(text, growing)).toEqual([]);
});

test.each([
  ['Actors grow 2.4% until 2034.', 1],
  ['Actors shrink 2.4%, while nurses grow 4.9%.', 0],
  ['Nurses shrink 4.9%, while actors grow 2.4%.', 2],
  ['That grew by 1.5%.', 1],
  ['Some roles fall, others rise.', 0],
])('where figures go both ways, each number has its own: %s', (text, refused) => {
  expect(turnedAround(text, mixed)).toHaveLength(refused);
});

test('figures held against themselves turn nothing around', () => {
  for (const figure of mixed) expect(turnedAround(figure, mixed)).toEqual([]);
});
