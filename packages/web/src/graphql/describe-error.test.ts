import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { expect, test } from '@jest/globals';
import { describeError } from './describe-error.ts';

const refusal = (code: string, message: string, more = {}) =>
  new CombinedGraphQLErrors({ errors: [{ message, extensions: { code, ...more } }] });

test('an expected refusal speaks in the words of the server', () => {
  expect(
    describeError(refusal('QUERY_TOO_EXPENSIVE', 'It costs 9000, 5000 are allowed.')),
  ).toMatchObject({
    kind: 'refused',
    message: 'It costs 9000, 5000 are allowed.',
  });
});

test('a failure of the server shows its reference and none of its insides', () => {
  const described = describeError(
    refusal('INTERNAL_SERVER_ERROR', 'relation "User" does not exist', { reference: 'req-7' }),
  );
  expect(described).toMatchObject({ kind: 'failed', reference: 'req-7' });
  expect(described.message).not.toContain('relation');
});

test('nobody being signed in is told apart', () => {
  expect(describeError(refusal('UNAUTHENTICATED', 'Sign in.')).kind).toBe('signed-out');
});

test('a broken connection says that what was saved is safe', () => {
  expect(describeError(new TypeError('Failed to fetch'))).toMatchObject({ kind: 'network' });
});
