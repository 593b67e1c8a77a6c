import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createLogger } from '../http/request-log.ts';
import { createServer } from '../server.ts';
import {
  clerkUserJson,
  createClerkKeys,
  signToken,
  startClerkBackend,
  webhookSecret,
  type ClerkBackend,
  type ClerkKeys,
} from '../testing/clerk.ts';
import { signInAs } from '../testing/sign-in-as.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { createVisitor } from '../testing/visitor.ts';
import { createSignIn } from './sign-in.ts';
import type { SignInSettings } from './sign-in.env.ts';

const secret = 'a-secret-of-at-least-thirty-two-characters';
const azp = 'https://app.example.org';
const me = { query: '{ me { email } }' };
let database: TestDatabase;
let backend: ClerkBackend;
let keys: ClerkKeys;
const logged: string[] = [];
const servers: { server: FastifyInstance; address: string }[] = [];

/** The real server with the real sign-in, as `main.ts` puts them together, but for the app's files. */
async function serve(settings: SignInSettings): Promise<string> {
  const logger = createLogger('info', { write: (line) => void logged.push(line) });
  const signIn = createSignIn({
    db: database.db,
    settings,
    log: logger,
    publicOrigin: 'http://coach.test',
    webOrigins: [azp],
    passwordCost: { ln: 8, r: 8, p: 1 },
  });
  const server = await createServer({
    db: database.db,
    signIn,
    logger,
    web: { kind: 'elsewhere', origins: [azp] },
    migrationsFolder: fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url)),
    introspection: false,
    maxCost: 5_000,
    deadlineMs: 10_000,
    requestsPerMinute: 100_000,
    pageSources: signIn.pageSources,
  });
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  servers.push({ server, address });
  return address;
}

let local: string;
let clerk: string;

beforeAll(async () => {
  database = await createTestDatabase();
  backend = await startClerkBackend();
  keys = await createClerkKeys();
  local = await serve({ provider: 'local', secret, demoAccount: false, mail: null });
  clerk = await serve({
    provider: 'clerk',
    secretKey: 'sk_test_fictional',
    publishableKey: 'pk_test_ZmljdGlvbmFsLmNsZXJrLmFjY291bnRzLmRldiQ=',
    jwtKey: keys.pem,
    webhookSigningSecret: webhookSecret,
    authorizedParties: [],
    apiUrl: backend.url,
  });
});
afterAll(async () => {
  for (const { server } of servers) await server.close();
  await backend.stop();
  await database.drop();
});

test('whoever signs up in a browser is `me` in the graph, and nobody after signing out', async () => {
  const person = createVisitor(local);
  await person.post('/api/auth/sign-up/email', {
    email: 'ada@example.com',
    password: 'tiger-lamp-quarry',
    name: 'Ada',
  });
  expect((await person.post('/graphql', me)).body).toMatchObject({
    data: { me: { email: 'ada@example.com' } },
  });
  await person.post('/api/auth/sign-out');
  expect((await person.post('/graphql', me)).body).toMatchObject({ data: { me: null } });
});

test('the graph does not act for a page of another origin, whatever cookie its browser sends', async () => {
  const { cookie } = await signInAs(database.db, { secret });
  const visitor = createVisitor(local);
  const answer = await visitor.post('/graphql', me, { cookie, origin: 'https://evil.example' });
  expect(answer.body).toMatchObject({ data: { me: null } });
  expect(answer.headers.get('access-control-allow-origin')).not.toBe('https://evil.example');
  const form = await visitor.post('/graphql', me, { cookie, 'content-type': 'text/plain' });
  expect(form.status).toBeGreaterThanOrEqual(400);
});

test('an app on a listed origin may sign in and call the graph with its cookie', async () => {
  const person = createVisitor(local, { origin: azp });
  const answer = await person.post('/api/auth/sign-up/email', {
    email: 'grace@example.com',
    password: 'tiger-lamp-quarry',
    name: 'Grace',
  });
  expect(answer.headers.get('access-control-allow-origin')).toBe(azp);
  expect(answer.headers.get('access-control-allow-credentials')).toBe('true');
  expect((await person.post('/graphql', me)).body).toMatchObject({
    data: { me: { email: 'grace@example.com' } },
  });
});

test('sign-in answers may not be framed or kept, and refusals have one shape', async () => {
  const answer = await createVisitor(local).post('/api/auth/sign-in/email', {
    email: 'x',
    password: 'y',
  });
  expect(answer.headers.get('x-frame-options')).toBe('DENY');
  expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.body).toMatchObject({ code: 'INVALID_EMAIL' });
  const text = await createVisitor(local).post(
    '/api/auth/sign-in/email',
    {},
    { 'content-type': 'text/plain' },
  );
  expect(text).toMatchObject({ status: 415, body: { code: 'UNSUPPORTED_MEDIA_TYPE' } });
});

test('with Clerk the token is `me`, and a moment without Clerk is told as such', async () => {
  backend.users.set('user_1', clerkUserJson('user_1', { email: 'clerk@example.com' }));
  const visitor = createVisitor(clerk, { origin: azp });
  const authorization = `Bearer ${await signToken(keys, { sub: 'user_1', azp })}`;
  expect((await visitor.post('/graphql', me, { authorization })).body).toMatchObject({
    data: { me: { email: 'clerk@example.com' } },
  });
  backend.broken = true;
  const stranger = `Bearer ${await signToken(keys, { sub: 'user_2', azp })}`;
  const answer = await visitor.post('/graphql', me, { authorization: stranger });
  backend.broken = false;
  expect(answer.status).toBe(503);
  expect(answer.body).toMatchObject({
    errors: [
      { extensions: { code: 'UNAVAILABLE' }, message: expect.stringContaining('Try again') },
    ],
  });
  expect(answer.headers.get('content-security-policy')).toContain(
    'https://fictional.clerk.accounts.dev',
  );
});

test('the log of all this names nobody and holds no token', () => {
  const text = logged.join('');
  expect(text).not.toMatch(/@example\.com|Bearer|session_token|tiger-lamp/);
  expect(text).toContain('"route":"/api/auth/sign-up/email"');
});
