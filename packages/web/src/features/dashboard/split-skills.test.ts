import { expect, test } from '@jest/globals';
import { splitSkills } from './split-skills.ts';

test('a skill counts as had whatever its case and spaces', () => {
  expect(splitSkills(['Active Listening', 'Python'], [' active listening '])).toEqual({
    have: ['Active Listening'],
    missing: ['Python'],
  });
});

test('a maker in front and a word for software behind make no other skill', () => {
  const wanted = ['Epic Systems', 'Microsoft Excel', 'MEDITECH software', 'Operating Systems'];
  expect(splitSkills(wanted, ['Epic', 'excel', 'Meditech', 'Microsoft'])).toEqual({
    have: ['Epic Systems', 'Microsoft Excel', 'MEDITECH software'],
    missing: ['Operating Systems'],
  });
});
