import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { inCheckout } from './checkout.mjs';
import { demoAccount } from './seed.mjs';

test('the start tells the address and password that the demo account has', () => {
  const source = readFileSync(inCheckout('packages/api/src/sign-in/demo-account.ts'), 'utf8');
  const inSource = (/** @type {string} */ name) =>
    new RegExp(`${name}: '([^']+)'`).exec(source)?.[1];
  expect(demoAccount).toEqual({ email: inSource('email'), password: inSource('password') });
});
