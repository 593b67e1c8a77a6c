import { scryptSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { hashPassword, verifyPassword } from './password-hash.ts';

test('a password verifies against its own hash and no other does', async () => {
  const hash = await hashPassword('correct horse battery staple');
  expect(await verifyPassword('correct horse battery staple', hash)).toBe(true);
  expect(await verifyPassword('correct horse battery stapl', hash)).toBe(false);
});

test('the hash names its cost, holds no password and is salted anew each time', async () => {
  const [first, second] = await Promise.all([
    hashPassword('tiger-lamp-quarry'),
    hashPassword('tiger-lamp-quarry'),
  ]);
  expect(first).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$/);
  expect(first).not.toContain('tiger');
  expect(first).not.toBe(second);
});

test('the same letters in another Unicode form are the same password', async () => {
  const hash = await hashPassword('cafe\u0301-am-morgen');
  expect(await verifyPassword('caf\u00e9-am-morgen', hash)).toBe(true);
});

test('a hash of another cost still verifies', async () => {
  const salt = Buffer.alloc(16, 7);
  const key = scryptSync('an older password', salt, 32, { N: 2 ** 10, r: 8, p: 1 });
  const older = `$scrypt$ln=10,r=8,p=1$${salt.toString('base64')}$${key.toString('base64')}`;
  expect(await verifyPassword('an older password', older)).toBe(true);
});

test('a stored value that is no hash is an error, never a match', async () => {
  await expect(verifyPassword('x', 'x')).rejects.toThrow('not in a known format');
});
