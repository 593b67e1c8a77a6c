import { expect, test } from '@jest/globals';
import { fieldName } from './field-name.ts';

test('fields of the reader are named for a person', () => {
  expect(fieldName('contact.email')).toBe('E-mail');
  expect(fieldName('experience.0.title')).toBe('Experience 1, title');
  expect(fieldName('experience.1.location')).toBe('Experience 2, place');
  expect(fieldName('skills')).toBe('Skills');
});
