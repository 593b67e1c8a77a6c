import { expect, test } from '@jest/globals';
import { splitSkills } from './split-skills.ts';

test('a skill counts as had whatever its case and spaces', () => {
  expect(splitSkills(['Active Listening', 'Python'], [' active listening '])).toEqual({
    have: ['Active Listening'],
    missing: ['Python'],
  });
});
