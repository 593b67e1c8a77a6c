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

test('whoever signs up is signed in and has one User row with their address and name', async () => {
  const person = await signedUp('Ada.One@Example.com');
  const user = await server.db.user.findUniqueOrThrow({ where: { email: 'ada.one@example.com' } });
  const account = await server.db.authUser.findUniqueOrThrow({
    where: { email: 'ada.one@example.com' },
  });
  expect(user).toMatchObject({ clerkUserId: `local_${account.id}`, name: 'Ada Byron', skills: [] });
  expect(await viewerOf(person)).toEqual({ userId: user.id });
});

test('the session cookie is out of reach of scripts and of other sites, and is not marked Secure on plain http', async () => {
  const answer = await visitor().post('/api/auth/sign-up/email', {
    email: 'cookie@example.com',
    password,
    name: 'C',
  });
  const cookie = answer.headers.getSetCookie().find((line) => line.includes('session_token')) ?? '';
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  expect(cookie).toMatch(/Path=\//i);
  expect(cookie).not.toMatch(/Secure/i);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('a wrong password and an unknown address get the same answer', async () => {
  await signedUp('ada.two@example.com');
  const wrong = await visitor().post('/api/auth/sign-in/email', {
    email: 'ada.two@example.com',
    password: 'not-the-password',
  });
  const unknown = await visitor().post('/api/auth/sign-in/email', {
    email: 'nobody@example.com',
    password: 'not-the-password',
  });
  expect(wrong.status).toBe(401);
  expect({ status: unknown.status, body: unknown.body }).toEqual({
    status: wrong.status,
    body: wrong.body,
  });
});

test('an address is the same in capitals, and can be taken only once', async () => {
  await signedUp('ada.three@example.com');
  const again = await visitor().post('/api/auth/sign-up/email', {
    email: 'ADA.three@example.com',
    password,
    name: 'Other',
  });
  expect(again.status).toBe(422);
  expect(await server.db.user.count({ where: { email: 'ada.three@example.com' } })).toBe(1);
  const back = visitor();
  expect(
    (await back.post('/api/auth/sign-in/email', { email: 'ADA.THREE@example.com', password }))
      .status,
  ).toBe(200);
  expect(await viewerOf(back)).not.toBeNull();
});

test('a common password is refused with the reason, and nothing is created', async () => {
  const answer = await visitor().post('/api/auth/sign-up/email', {
    email: 'weak@example.com',
    password: 'Password123!',
    name: 'W',
  });
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({
    code: 'WEAK_PASSWORD',
    message: expect.stringContaining('most used passwords'),
  });
  expect(await server.db.authUser.count({ where: { email: 'weak@example.com' } })).toBe(0);
});

test('a password with the own address in it, a too short and a too long one are refused', async () => {
  for (const [bad, reason] of [
    ['grace.hopper1906', 'your name'],
    ['short', 'at least 10'],
    ['x'.repeat(200), 'at most 128'],
  ] as const) {
    const answer = await visitor().post('/api/auth/sign-up/email', {
      email: 'grace.hopper@example.com',
      password: bad,
      name: 'Grace',
    });
    expect(answer.body['message']).toContain(reason);
  }
});

test('guessing a password is stopped after ten tries, for the right one too, and elsewhere the owner still gets in', async () => {
  await signedUp('guessed@example.com');
  const guesser = visitor();
  for (let n = 0; n < 10; n += 1) {
    expect(
      (
        await guesser.post('/api/auth/sign-in/email', {
          email: 'guessed@example.com',
          password: `guess-number-${n}`,
        })
      ).status,
    ).toBe(401);
  }
  const stopped = await guesser.post('/api/auth/sign-in/email', {
    email: 'Guessed@example.com',
    password,
  });
  expect(stopped.status).toBe(429);
  expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(stopped.body['message']).toMatch(/Try again in 1[45] minutes/);
  expect(
    (await visitor().post('/api/auth/sign-in/email', { email: 'guessed@example.com', password }))
      .status,
  ).toBe(200);
});

test('an unknown address is limited like a known one', async () => {
  const guesser = visitor();
  const statuses: number[] = [];
  for (let n = 0; n < 11; n += 1) {
    statuses.push(
      (
        await guesser.post('/api/auth/sign-in/email', {
          email: 'ghost@example.com',
          password: `guess-number-${n}`,
        })
      ).status,
    );
  }
  expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
  expect(statuses[10]).toBe(429);
});

test('the attempts in the database tell neither addresses nor e-mails', async () => {
  const rows = await server.db.authAttempt.findMany();
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toMatch(/example\.com|203\.0\.113/);
});

test('a header of the caller cannot claim another address', async () => {
  const person = createVisitor(server.address, { from: '203.0.113.250' });
  await person.post(
    '/api/auth/sign-up/email',
    { email: 'header@example.com', password, name: 'H' },
    { 'x-coach-client-address': '198.51.100.1', 'x-real-ip': '198.51.100.1' },
  );
  const session = await server.db.authSession.findFirstOrThrow({
    where: { user: { email: 'header@example.com' } },
  });
  expect(session.ipAddress).toBe('203.0.113.250');
});

test('an endpoint that is not used here is not there', async () => {
  const person = await signedUp('closed@example.com');
  for (const path of [
    '/api/auth/update-user',
    '/api/auth/delete-user',
    '/api/auth/sign-in/social',
    '/api/auth/ok',
    '/api/sign-in/demo',
  ]) {
    expect((await person.post(path, { name: 'x' })).status).toBe(404);
  }
});

test('broken JSON and a huge body are refused without a trace of the inside', async () => {
  const broken = await fetch(`${server.address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"email":',
  });
  expect(broken.status).toBe(400);
  const huge = await visitor().post('/api/auth/sign-in/email', {
    email: 'x@example.com',
    password: 'x'.repeat(20_000),
  });
  expect(huge).toMatchObject({ status: 413, body: { code: 'PAYLOAD_TOO_LARGE' } });
  expect(`${await broken.text()} ${huge.text}`).not.toMatch(/node_modules|at \w+ \(/);
});

test('the app is told how to sign in here', async () => {
  expect((await visitor().get('/api/sign-in/config')).body).toEqual({
    provider: 'local',
    emailVerification: false,
    passwordReset: false,
    demo: false,
    password: { min: 10, max: 128 },
  });
});

test('nothing that was logged names a person', () => {
  expect(JSON.stringify(server.logged)).not.toMatch(/@example\.com/i);
});
