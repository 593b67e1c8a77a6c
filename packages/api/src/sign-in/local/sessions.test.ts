import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSignInServer, type SignInServer } from '../../testing/sign-in-server.ts';
import { createVisitor, type Visitor } from '../../testing/visitor.ts';

const password = 'tiger-lamp-quarry';
let server: SignInServer;

beforeAll(async () => {
  server = await startSignInServer({
    provider: 'local',
    secret: 'a-secret-of-at-least-thirty-two-characters',
    demoAccount: false,
    mail: null,
  });
});
afterAll(() => server.stop());

let visitors = 0;
/** Each from an address of their own, so that no test uses up another's attempts. */
function visitor(): Visitor {
  visitors += 1;
  return createVisitor(server.address, { from: `203.0.113.${visitors}` });
}

async function signedUp(email: string): Promise<Visitor> {
  const person = visitor();
  const answer = await person.post('/api/auth/sign-up/email', {
    email,
    password,
    name: 'Ada Byron',
  });
  expect(answer.status).toBe(200);
  return person;
}

async function viewerOf(person: Visitor): Promise<unknown> {
  return (await person.get('/whoami')).body['viewer'];
}

test('a person sees their sessions and can end one of them', async () => {
  const laptop = await signedUp('two.devices@example.com');
  const phone = visitor();
  await phone.post(
    '/api/auth/sign-in/email',
    { email: 'two.devices@example.com', password },
    { 'user-agent': 'A phone' },
  );
  const sessions = JSON.parse((await laptop.get('/api/auth/list-sessions')).text) as {
    token: string;
    userAgent: string;
  }[];
  expect(sessions).toHaveLength(2);
  const other = sessions.find(({ userAgent }) => userAgent === 'A phone');
  expect((await laptop.post('/api/auth/revoke-session', { token: other?.token })).status).toBe(200);
  expect(await viewerOf(phone)).toBeNull();
  expect(await viewerOf(laptop)).not.toBeNull();
});

test('a person cannot end the session of somebody else', async () => {
  const victim = await signedUp('victim@example.com');
  const attacker = await signedUp('attacker@example.com');
  const { token } = await server.db.authSession.findFirstOrThrow({
    where: { user: { email: 'victim@example.com' } },
  });
  await attacker.post('/api/auth/revoke-session', { token });
  expect(await viewerOf(victim)).not.toBeNull();
});

test('the token in the table is no key: only the signed cookie is', async () => {
  const person = await signedUp('token@example.com');
  const { token } = await server.db.authSession.findFirstOrThrow({
    where: { user: { email: 'token@example.com' } },
  });
  const [name] = person.cookies().split('=');
  const thief = visitor();
  expect((await thief.get('/whoami', { cookie: `${name}=${token}` })).body['viewer']).toBeNull();
  expect(
    (await thief.get('/whoami', { cookie: `${name}=${token}.AAAA` })).body['viewer'],
  ).toBeNull();
});

test('changing the password ends all other sessions, even if the caller asks to keep them', async () => {
  const here = await signedUp('changer@example.com');
  const elsewhere = visitor();
  await elsewhere.post('/api/auth/sign-in/email', { email: 'changer@example.com', password });
  const weak = await here.post('/api/auth/change-password', {
    currentPassword: password,
    newPassword: 'qwertyuiop',
  });
  expect(weak.body).toMatchObject({ code: 'WEAK_PASSWORD' });
  const wrong = await here.post('/api/auth/change-password', {
    currentPassword: 'something else',
    newPassword: 'amber-violin-frost',
  });
  expect(wrong.status).toBe(400);
  const changed = await here.post('/api/auth/change-password', {
    currentPassword: password,
    newPassword: 'amber-violin-frost',
    revokeOtherSessions: false,
  });
  expect(changed.status).toBe(200);
  expect(await viewerOf(elsewhere)).toBeNull();
  expect(await viewerOf(here)).not.toBeNull();
  expect(
    (await visitor().post('/api/auth/sign-in/email', { email: 'changer@example.com', password }))
      .status,
  ).toBe(401);
});

test('signing out ends the session in the database, not only in the browser', async () => {
  const person = await signedUp('leaver@example.com');
  const cookie = person.cookies();
  expect((await person.post('/api/auth/sign-out')).status).toBe(200);
  expect((await visitor().get('/whoami', { cookie })).body['viewer']).toBeNull();
  expect(
    await server.db.authSession.count({ where: { user: { email: 'leaver@example.com' } } }),
  ).toBe(0);
});

test('the graph and the sign-in library agree on who is signed in', async () => {
  const person = await signedUp('agree@example.com');
  const library = async (headers?: Record<string, string>) =>
    JSON.parse((await visitor().get('/api/auth/get-session', headers)).text) as {
      session: { userId: string };
    } | null;
  const cookie = person.cookies();
  const mine = await library({ cookie });
  expect(await viewerOf(person)).toEqual({ userId: mine?.session.userId });
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  const variants = [
    `other=1; ${cookie}; ${name}x=2`,
    `${name}=${decodeURIComponent(value)}`,
    `${name}=${value.slice(0, -4)}`,
    `${name}=${value}; ${name}=forged.AAAA`,
    `${name}=forged.AAAA; ${cookie}`,
    `${name}=%E0%A4%A`,
    `${name}=`,
    `x${cookie}`,
  ];
  for (const variant of variants) {
    const { body } = await visitor().get('/whoami', { cookie: variant });
    const theirs = await library({ cookie: variant });
    expect([variant, body['viewer']]).toEqual([
      variant,
      theirs && { userId: theirs.session.userId },
    ]);
  }
});

test('an expired session is a visitor', async () => {
  const person = await signedUp('expired@example.com');
  await server.db.authSession.updateMany({
    where: { user: { email: 'expired@example.com' } },
    data: { expiresAt: new Date(Date.now() - 1000) },
  });
  expect(await viewerOf(person)).toBeNull();
});

test('a page of another origin can neither sign in nor act with the cookie', async () => {
  const person = await signedUp('csrf@example.com');
  const evil = { origin: 'https://evil.example' };
  expect((await person.post('/api/auth/sign-out', {}, evil)).status).toBe(403);
  expect((await person.post('/whoami', {}, evil)).body['viewer']).toBeNull();
  expect(
    (await visitor().post('/api/auth/sign-in/email', { email: 'csrf@example.com', password }, evil))
      .status,
  ).toBe(403);
  const form = await person.post('/api/auth/sign-out', {}, { 'content-type': 'text/plain' });
  expect(form.status).toBe(415);
  expect(await viewerOf(person)).not.toBeNull();
});

test('the public origin is trusted', async () => {
  const person = createVisitor(server.address, {
    origin: 'http://coach.test',
    from: '203.0.113.251',
  });
  expect(
    (
      await person.post('/api/auth/sign-up/email', {
        email: 'origin@example.com',
        password,
        name: 'O',
      })
    ).status,
  ).toBe(200);
  expect((await person.post('/whoami')).body['viewer']).not.toBeNull();
});
