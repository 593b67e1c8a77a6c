import { expect, test } from '@jest/globals';
import { paths, safeReturnTo, signInFrom } from './paths.ts';

test('signing in leads back to where one was', () => {
  const signIn = new URL(
    signInFrom({ pathname: '/letters', search: '?status=draft' }),
    'http://localhost',
  );
  expect(safeReturnTo(signIn.searchParams.get('next'))).toBe('/letters?status=draft');
});

test.each([
  null,
  '',
  '//evil.example.com',
  'https://evil.example.com',
  '/\\evil.example.com',
  'javascript:alert(1)',
])('a link cannot smuggle in another address to return to: %s', (wished) => {
  expect(safeReturnTo(wished)).toBe(paths.dashboard);
});
