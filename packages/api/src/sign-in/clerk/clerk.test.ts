import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  clerkUserJson,
  createClerkKeys,
  signToken,
  startClerkBackend,
  webhookHeaders,
  webhookSecret,
  type ClerkBackend,
  type ClerkKeys,
} from '../../testing/clerk.ts';
import { startSignInServer, type SignInServer } from '../../testing/sign-in-server.ts';
import { createClerkApi } from './clerk-api.ts';
import { deleteAtClerk } from './clerk-deletions.ts';

const publishableKey = 'pk_test_ZmljdGlvbmFsLmNsZXJrLmFjY291bnRzLmRldiQ=';
const azp = 'https://coach.example.org';
let keys: ClerkKeys;
let backend: ClerkBackend;
let server: SignInServer;

beforeAll(async () => {
  keys = await createClerkKeys();
  backend = await startClerkBackend();
  server = await startSignInServer(
    {
      provider: 'clerk',
      secretKey: 'sk_test_fictional',
      publishableKey,
      jwtKey: keys.pem,
      webhookSigningSecret: webhookSecret,
      authorizedParties: [],
      apiUrl: backend.url,
    },
    { publicOrigin: azp },
  );
});
afterAll(async () => {
  await server.stop();
  await backend.stop();
});

async function viewerOf(token: string): Promise<unknown> {
  const response = await fetch(`${server.address}/whoami`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as { viewer: unknown }).viewer;
}

async function hook(event: object, headersFor = (body: string) => webhookHeaders(body)) {
  const body = JSON.stringify(event);
  const response = await fetch(`${server.address}/api/clerk/webhook`, {
    method: 'POST',
    headers: headersFor(body),
    body,
  });
  return {
    status: response.status,
    ...((await response.json()) as { outcome?: string; code?: string }),
  };
}

const created = (id: string, email: string | null, updatedAt = 1) => ({
  type: 'user.created',
  data: clerkUserJson(id, { email, updatedAt }),
});
const updated = (id: string, email: string, updatedAt: number) => ({
  type: 'user.updated',
  data: clerkUserJson(id, { email, updatedAt }),
});
const deleted = (id: string) => ({
  type: 'user.deleted',
  data: { id, object: 'user', deleted: true },
});
const rowOf = (clerkUserId: string) => server.db.user.findUnique({ where: { clerkUserId } });

test('a webhook creates the User, and a token of theirs is recognized without a network call', async () => {
  expect(await hook(created('user_1', 'Grace@example.com'))).toMatchObject({
    status: 200,
    outcome: 'applied',
  });
  const row = await rowOf('user_1');
  expect(row).toMatchObject({
    email: 'grace@example.com',
    name: 'Grace Hopper',
    imageUrl: 'https://images.example.com/user_1.png',
  });
  expect(await viewerOf(await signToken(keys, { sub: 'user_1', azp }))).toEqual({
    userId: row?.id,
  });
  expect(backend.calls).toEqual([]);
});

test('a token that is expired, of another key, for another site or not for a site at all is a visitor', async () => {
  const foreign = await createClerkKeys();
  expect(
    await viewerOf(await signToken(keys, { sub: 'user_1', azp }, { expiresInSeconds: -60 })),
  ).toBeNull();
  expect(await viewerOf(await signToken(foreign, { sub: 'user_1', azp }))).toBeNull();
  expect(
    await viewerOf(await signToken(keys, { sub: 'user_1', azp: 'https://evil.example' })),
  ).toBeNull();
  expect(await viewerOf(await signToken(keys, { sub: 'user_1' }))).toBeNull();
});

test('a session that has not finished signing in, an unsigned token and nonsense are visitors', async () => {
  expect(await viewerOf(await signToken(keys, { sub: 'user_1', azp, sts: 'pending' }))).toBeNull();
  const [, payload] = (await signToken(keys, { sub: 'user_1', azp })).split('.');
  const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
  expect(await viewerOf(`${none}.${payload}.`)).toBeNull();
  expect(await viewerOf(`${none}.${payload}.AAAA`)).toBeNull();
  expect(await viewerOf('nonsense')).toBeNull();
});

test('a cookie is no way in where Clerk is used: only the header is', async () => {
  const token = await signToken(keys, { sub: 'user_1', azp });
  const response = await fetch(`${server.address}/whoami`, {
    headers: { cookie: `__session=${token}` },
  });
  expect(await response.json()).toEqual({ viewer: null });
});

test('a webhook that is unsigned, signed by another, changed or old changes nothing', async () => {
  const event = created('user_forged', 'forged@example.com');
  const other = `whsec_${Buffer.from('somebody else').toString('base64')}`;
  const attempts = [
    () => ({ 'content-type': 'application/json' }),
    (body: string) => webhookHeaders(body, { secret: other }),
    (body: string) => webhookHeaders(`${body} `),
    (body: string) => webhookHeaders(body, { at: new Date(Date.now() - 10 * 60_000) }),
  ];
  for (const headersFor of attempts) {
    expect(await hook(event, headersFor)).toMatchObject({ status: 400, code: 'BAD_SIGNATURE' });
  }
  expect(await rowOf('user_forged')).toBeNull();
});

test('messages that come late, twice or in the wrong order end in the newest state', async () => {
  await hook(updated('user_2', 'newest@example.com', 20));
  expect(await hook(created('user_2', 'first@example.com', 10))).toMatchObject({
    status: 200,
    outcome: 'outdated',
  });
  expect(await hook(updated('user_2', 'newest@example.com', 20))).toMatchObject({
    outcome: 'applied',
  });
  expect(await server.db.user.findMany({ where: { clerkUserId: 'user_2' } })).toMatchObject([
    { email: 'newest@example.com' },
  ]);
});

test('a name that the person gave here is kept; address and picture follow Clerk', async () => {
  await hook(created('user_3', 'three@example.com'));
  await server.db.user.update({
    where: { clerkUserId: 'user_3' },
    data: { name: 'Rear Admiral Hopper' },
  });
  await hook(updated('user_3', 'three.new@example.com', 5));
  expect(await rowOf('user_3')).toMatchObject({
    name: 'Rear Admiral Hopper',
    email: 'three.new@example.com',
  });
});

test('a deletion at Clerk deletes here, and a late "created" does not bring the person back', async () => {
  await hook(created('user_4', 'four@example.com'));
  const row = await rowOf('user_4');
  await server.db.resume.create({ data: { userId: row?.id ?? '' } });
  expect(await hook(deleted('user_4'))).toMatchObject({ status: 200, outcome: 'deleted' });
  expect(await rowOf('user_4')).toBeNull();
  expect(await server.db.resume.count({ where: { userId: row?.id ?? '' } })).toBe(0);
  expect(await hook(created('user_4', 'four@example.com', 99))).toMatchObject({
    outcome: 'outdated',
  });
  expect(await hook(deleted('user_4'))).toMatchObject({ status: 200 });
  expect(await viewerOf(await signToken(keys, { sub: 'user_4', azp }))).toBeNull();
});

test('a deletion that arrives before its creation holds as well', async () => {
  await hook(deleted('user_5'));
  await hook(created('user_5', 'five@example.com'));
  expect(await rowOf('user_5')).toBeNull();
});

test('an address that still belongs to another User makes Clerk try again later', async () => {
  await hook(created('user_6', 'shared@example.com'));
  expect(await hook(created('user_7', 'shared@example.com'))).toMatchObject({
    status: 409,
    outcome: 'emailTaken',
  });
  await hook(deleted('user_6'));
  expect(await hook(created('user_7', 'shared@example.com'))).toMatchObject({
    status: 200,
    outcome: 'applied',
  });
});

test('an account without an e-mail address is not taken over, and the operator is told why', async () => {
  expect(await hook(created('user_8', null))).toMatchObject({
    status: 200,
    outcome: 'withoutEmail',
  });
  expect(server.logged.some(({ message }) => message.includes('without an e-mail address'))).toBe(
    true,
  );
});

test('events of other kinds are accepted and change nothing', async () => {
  expect(await hook({ type: 'session.created', data: { id: 'sess_1' } })).toMatchObject({
    status: 200,
    outcome: 'notUsed',
  });
});

test('a person whose webhook is late is asked for once, however many requests come at the same time', async () => {
  backend.users.set('user_9', clerkUserJson('user_9', { email: 'nine@example.com' }));
  backend.calls.length = 0;
  const token = await signToken(keys, { sub: 'user_9', azp });
  const viewers = await Promise.all([viewerOf(token), viewerOf(token), viewerOf(token)]);
  const row = await rowOf('user_9');
  expect(viewers).toEqual(Array(3).fill({ userId: row?.id }));
  expect(backend.calls).toEqual(['GET user_9']);
});

test('while Clerk cannot be asked, a new person is told to try again, not that they are signed out', async () => {
  backend.broken = true;
  const token = await signToken(keys, { sub: 'user_10', azp });
  const response = await fetch(`${server.address}/whoami`, {
    headers: { authorization: `Bearer ${token}` },
  });
  backend.broken = false;
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('Try again in a minute');
});

test('a deletion here is carried to Clerk, also when Clerk was unreachable at first', async () => {
  backend.users.set('user_11', clerkUserJson('user_11', { email: 'eleven@example.com' }));
  await hook(created('user_11', 'eleven@example.com'));
  await server.db.user.delete({ where: { clerkUserId: 'user_11' } });
  expect(await viewerOf(await signToken(keys, { sub: 'user_11', azp }))).toBeNull();
  const api = createClerkApi({ secretKey: 'sk_test_fictional', apiUrl: backend.url });
  backend.broken = true;
  await expect(deleteAtClerk(server.db, api)).rejects.toThrow('Nothing was changed');
  backend.broken = false;
  expect(await deleteAtClerk(server.db, api)).toBe(1);
  expect(backend.users.has('user_11')).toBe(false);
  expect(await deleteAtClerk(server.db, api)).toBe(0);
});

test('the app is told the publishable key and nothing secret', async () => {
  const response = await fetch(`${server.address}/api/sign-in/config`);
  expect(await response.json()).toEqual({ provider: 'clerk', publishableKey });
});

test('pages may load what Clerk needs, from the host that the key names, and nothing else', () => {
  expect(server.signIn.pageSources).toEqual({
    scripts: ['https://fictional.clerk.accounts.dev', 'https://challenges.cloudflare.com'],
    images: ['https://img.clerk.com'],
    connections: ['https://fictional.clerk.accounts.dev'],
    frames: ['https://challenges.cloudflare.com'],
  });
});

test('local accounts cannot be made where Clerk is used', async () => {
  const response = await fetch(`${server.address}/api/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  expect(response.status).toBe(404);
});
