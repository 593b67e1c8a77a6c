import { expect, test } from '@jest/globals';
import { readSignInSettings, signInVariables } from './sign-in.env.ts';

const secret = 'a-secret-of-at-least-thirty-two-characters';
const clerk = {
  CLERK_SECRET_KEY: 'sk_test_x',
  CLERK_PUBLISHABLE_KEY: 'pk_test_ZmljdGlvbmFsLmNsZXJrLmFjY291bnRzLmRldiQ=',
  CLERK_JWT_KEY: '-----BEGIN PUBLIC KEY-----\\nabc\\n-----END PUBLIC KEY-----',
  CLERK_WEBHOOK_SIGNING_SECRET: 'whsec_x',
};

function settingsOf(environment: Record<string, string>) {
  return readSignInSettings(signInVariables.parse(environment));
}

function variablesRefused(environment: Record<string, string>): string[] {
  const settings = settingsOf(environment);
  return Array.isArray(settings) ? settings.map(({ variable }) => variable) : [];
}

test('a secret alone gives local accounts without mail and without a demo', () => {
  expect(settingsOf({ AUTH_SECRET: secret })).toEqual({
    provider: 'local',
    secret,
    demoAccount: false,
    mail: null,
  });
});

test('local accounts do not start without a secret, or with a short one', () => {
  expect(variablesRefused({})).toEqual(['AUTH_SECRET']);
  expect(variablesRefused({ AUTH_SECRET: 'short' })).toEqual(['AUTH_SECRET']);
});

test('each missing half of the mail configuration is named', () => {
  expect(variablesRefused({ AUTH_SECRET: secret, SMTP_URL: 'smtp://mail.example.com' })).toEqual([
    'MAIL_FROM',
  ]);
  expect(variablesRefused({ AUTH_SECRET: secret, MAIL_FROM: 'coach@example.com' })).toEqual([
    'SMTP_URL',
  ]);
  expect(
    variablesRefused({
      AUTH_SECRET: secret,
      MAIL_FROM: 'coach@example.com',
      SMTP_URL: 'mail.example.com:25',
    }),
  ).toEqual(['SMTP_URL']);
});

test('every missing Clerk key is named at once', () => {
  expect(variablesRefused({ CLERK_SECRET_KEY: 'sk_test_x' })).toEqual([
    'CLERK_PUBLISHABLE_KEY',
    'CLERK_JWT_KEY',
    'CLERK_WEBHOOK_SIGNING_SECRET',
  ]);
});

test.each(Object.keys(clerk))('Clerk without %s does not start', (name) => {
  expect(variablesRefused({ ...clerk, [name]: '' })).toEqual([name]);
});

test('a whole Clerk configuration needs no local secret, and its key may write line breaks as \\n', () => {
  expect(
    settingsOf({ ...clerk, CLERK_AUTHORIZED_PARTIES: 'https://a.example, https://b.example' }),
  ).toMatchObject({
    provider: 'clerk',
    jwtKey: '-----BEGIN PUBLIC KEY-----\nabc\n-----END PUBLIC KEY-----',
    authorizedParties: ['https://a.example', 'https://b.example'],
  });
});

test('a demo account beside Clerk, or a key that is no PEM, is refused', () => {
  expect(variablesRefused({ ...clerk, DEMO_ACCOUNT: 'true' })).toEqual(['DEMO_ACCOUNT']);
  expect(variablesRefused({ ...clerk, CLERK_JWT_KEY: 'pk_123' })).toEqual(['CLERK_JWT_KEY']);
  expect(variablesRefused({ ...clerk, CLERK_PUBLISHABLE_KEY: 'pk_test_x' })).toEqual([
    'CLERK_PUBLISHABLE_KEY',
  ]);
});
