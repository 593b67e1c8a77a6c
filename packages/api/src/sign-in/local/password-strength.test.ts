import { expect, test } from '@jest/globals';
import { passwordProblem } from './password-strength.ts';

test('a short password is refused with the length it needs', async () => {
  expect(await passwordProblem('tiny-9$')).toContain('at least 10 characters');
});

test.each([
  'password123',
  'Password123!',
  'qwertyuiop',
  'iloveyou2024',
  '1q2w3e4r5t',
  'qwerty12345',
])('the common password %s is refused, and why', async (password) => {
  expect(await passwordProblem(password)).toContain('one of the most used passwords');
});

test.each(['aaaaaaaaaaaa', 'abcabcabcabc', 'Summer2026!', 'basketball'])(
  'the guessable password %s is refused',
  async (password) => {
    expect(await passwordProblem(password)).toContain('easy to guess');
  },
);

test("a password made from one's own name or address is refused", async () => {
  expect(
    await passwordProblem('ada.lovelace1815', {
      email: 'ada.lovelace@example.com',
      name: 'Ada Lovelace',
    }),
  ).toContain('your name');
});

test.each([
  'tiger-lamp-quarry',
  'ein sehr langes passwort',
  'Tr0ub4dor&3x',
  'été comme hiver à vélo',
])('the password %s can be used', async (password) => {
  expect(await passwordProblem(password, { email: 'ada@example.com' })).toBeNull();
});

test('a very long repetitive password is answered without a long computation', async () => {
  // Of the processor's time: other work on the machine does not count.
  const started = process.cpuUsage();
  expect(await passwordProblem('aB3$'.repeat(32))).toContain('easy to guess');
  expect(await passwordProblem('x'.repeat(129))).toContain('too long');
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(2_000);
});
