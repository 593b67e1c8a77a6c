import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { documentedVariables } from './documented-variables.ts';
import { environmentNames, EnvironmentError, readEnvironment } from './env.ts';

const usable = {
  DATABASE_URL: 'postgresql://coach:secret@localhost:5432/coach',
  AUTH_SECRET: 'only-for-tests-0123456789-0123456789',
};

function problemsOf(source: Record<string, string>): string[] {
  try {
    readEnvironment(source);
    return [];
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    return error.problems.map(({ variable }) => variable);
  }
}

test('two variables are enough', () => {
  expect(readEnvironment(usable)).toMatchObject({
    mode: 'production',
    port: 4000,
    publicOrigin: 'http://localhost:4000',
    introspection: false,
    signIn: { provider: 'local' },
  });
});

test('every bad variable is named at once', () => {
  const bad = {
    PORT: 'http',
    LOG_LEVEL: 'loud',
    WEB_ORIGIN: 'app.example.com',
    SMTP_URL: 'smtp://mail.example.com',
  };
  expect(problemsOf(bad).sort()).toEqual(
    ['AUTH_SECRET', 'DATABASE_URL', 'LOG_LEVEL', 'MAIL_FROM', 'PORT', 'WEB_ORIGIN'].sort(),
  );
});

test('the message says what each should be', () => {
  expect(() => readEnvironment({ ...usable, PORT: '70000' })).toThrow('PORT must be at most 65535');
});

test('a half-configured identity provider does not start', () => {
  expect(
    problemsOf({ DATABASE_URL: usable.DATABASE_URL, CLERK_SECRET_KEY: 'sk_test_x' }).sort(),
  ).toEqual(['CLERK_JWT_KEY', 'CLERK_PUBLISHABLE_KEY', 'CLERK_WEBHOOK_SIGNING_SECRET']);
});

test('an empty variable counts as not set', () => {
  expect(
    readEnvironment({ ...usable, PORT: '', WEB_ORIGIN: '', GRAPHQL_INTROSPECTION: '' }),
  ).toMatchObject({
    port: 4000,
    webOrigins: [],
  });
});

test('introspection is on in development and by a setting in production', () => {
  expect(readEnvironment({ ...usable, NODE_ENV: 'development' }).introspection).toBe(true);
  expect(readEnvironment({ ...usable, GRAPHQL_INTROSPECTION: 'true' }).introspection).toBe(true);
});

test('every variable that is read is documented, and no other', () => {
  expect(documentedVariables.map(({ name }) => name).sort()).toEqual([...environmentNames].sort());
});

test('.env.example names every variable, in the documented order', () => {
  const file = new URL('../../../.env.example', import.meta.url);
  expect(existsSync(file)).toBe(true);
  const names = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => /^#?\s?([A-Z][A-Z0-9_]+)=/.exec(line)?.[1] ?? []);
  expect(names).toEqual(documentedVariables.map(({ name }) => name));
});
