import { expect, test } from '@jest/globals';
import type { Profile } from '../../profile/profile.ts';
import { blockerOf, stepOf } from './steps.ts';
import { withSuggestion } from './use-import-suggestion.ts';

const empty: Profile = { name: '', industry: null, experience: null, bio: '', skills: [] };

test('nobody goes on without a field or without years of experience; 0 years are fine', () => {
  expect(blockerOf('field', empty)).not.toBeNull();
  expect(blockerOf('experience', empty)).not.toBeNull();
  expect(blockerOf('experience', { ...empty, experience: 0 })).toBeNull();
  expect(blockerOf('skills', empty)).toBeNull();
  expect(blockerOf('about', empty)).toBeNull();
});

test('an address that names no step is the beginning', () => {
  expect(stepOf('skills')).toBe('skills');
  expect(stepOf('nonsense')).toBeNull();
  expect(stepOf(null)).toBeNull();
});

test('a resume fills what is empty and leaves what the person wrote', () => {
  const suggestion = {
    __typename: 'ProfileSuggestion' as const,
    name: 'Read Name',
    experience: 6,
    skills: ['Triage'],
    bio: null,
  };
  expect(withSuggestion({ ...empty, name: 'My Name', experience: 0 }, suggestion)).toEqual({
    name: 'My Name',
    industry: null,
    experience: 0,
    bio: '',
    skills: ['Triage'],
  });
});
