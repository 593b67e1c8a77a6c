import { expect, test } from '@jest/globals';
import { exportFieldName } from './export-field-name.ts';

test('fields are named as a person would', () => {
  expect(exportFieldName('contact.email')).toBe('E-mail');
  expect(exportFieldName('contact.link.0')).toBe('Link 1');
  expect(exportFieldName('experience.0.bullet.1')).toBe('Experience 1, bullet 2');
  expect(exportFieldName('opening.paragraph.0')).toBe('Text above the first heading, paragraph 1');
});
