import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startMailServer, type MailServer } from '../../testing/mail-server.ts';
import { startSignInServer, type SignInServer } from '../../testing/sign-in-server.ts';
import { createVisitor, type Visitor } from '../../testing/visitor.ts';

const password = 'tiger-lamp-quarry';
let mail: MailServer;
let server: SignInServer;

beforeAll(async () => {
  mail = await startMailServer();
  server = await startSignInServer(
    {
      provider: 'local',
      secret: 'a-secret-of-at-least-thirty-two-characters',
      demoAccount: false,
      mail: { url: mail.url, from: 'AI Career Coach <no-reply@example.org>' },
    },
    { publicOrigin: 'https://coach.example.org' },
  );
});
afterAll(async () => {
  await server.stop();
  await mail.stop();
});

let visitors = 0;
function visitor(): Visitor {
  visitors += 1;
  return createVisitor(server.address, {
    from: `203.0.113.${visitors}`,
    origin: 'https://coach.example.org',
  });
}

/** The path of a link in a mail, to be opened at the test server. */
function pathOf(link: string): string {
  const url = new URL(link);
  expect(url.origin).toBe('https://coach.example.org');
  return `${url.pathname}${url.search}`;
}

async function signUp(email: string): Promise<Visitor> {
  const person = visitor();
  expect(
    (await person.post('/api/auth/sign-up/email', { email, password, name: 'Ada' })).status,
  ).toBe(200);
  return person;
}

async function verified(email: string): Promise<Visitor> {
  const person = await signUp(email);
  await person.get(pathOf((await mail.next()).link));
  return person;
}

async function viewerOf(person: Visitor): Promise<unknown> {
  return (await person.get('/whoami')).body['viewer'];
}

test('where mail is configured, an account opens only after the link in the mail', async () => {
  const person = await signUp('new@example.com');
  expect(await viewerOf(person)).toBeNull();
  const message = await mail.next();
  expect(message).toMatchObject({
    to: ['new@example.com'],
    subject: 'Confirm your e-mail address',
  });
  const early = await visitor().post('/api/auth/sign-in/email', {
    email: 'new@example.com',
    password,
  });
  expect(early.body).toMatchObject({ code: 'EMAIL_NOT_VERIFIED' });
  const opened = await person.get(pathOf(message.link));
  expect(opened.status).toBe(302);
  expect(await viewerOf(person)).not.toBeNull();
  await mail.next(); // The attempt to sign in early sent the link again.
});

test('over https the session cookie is marked Secure', async () => {
  const person = visitor();
  await person.post('/api/auth/sign-up/email', {
    email: 'secure@example.com',
    password,
    name: 'S',
  });
  const opened = await person.get(pathOf((await mail.next()).link));
  expect(opened.headers.getSetCookie().join()).toMatch(
    /__Secure-coach_[0-9a-f]{8}\.session_token=.*; Secure/,
  );
});

test('a changed verification link opens nothing', async () => {
  const person = await signUp('forged@example.com');
  const link = pathOf((await mail.next()).link);
  const forged = link.replace(
    /token=([\w-]+)\.([\w-]+)\./,
    (_, head: string) =>
      `token=${head}.${Buffer.from('{"email":"new@example.com"}').toString('base64url')}.`,
  );
  await person.get(forged);
  expect(await viewerOf(person)).toBeNull();
});

test('signing up with a taken address looks the same to a stranger, and tells its owner', async () => {
  await verified('taken@example.com');
  const fresh = await visitor().post('/api/auth/sign-up/email', {
    email: 'free@example.com',
    password,
    name: 'F',
  });
  await mail.next();
  const again = await visitor().post('/api/auth/sign-up/email', {
    email: 'taken@example.com',
    password: 'amber-violin-frost',
    name: 'F',
  });
  expect(again.status).toBe(fresh.status);
  const shape = (body: Record<string, unknown>) =>
    JSON.stringify(body).replace(
      /[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\dT[\d:.]+Z|(free|taken)@/g,
      '·',
    );
  expect(shape(again.body)).toBe(shape(fresh.body));
  expect(await mail.next()).toMatchObject({
    to: ['taken@example.com'],
    subject: 'You already have an account',
  });
});

test('a forgotten password is reset by the link, once, and every session ends', async () => {
  const person = await verified('forgot@example.com');
  await visitor().post('/api/auth/request-password-reset', { email: 'forgot@example.com' });
  const message = await mail.next();
  expect(message.subject).toBe('Set a new password');
  const link = new URL(message.link);
  expect(`${link.origin}${link.pathname}`).toBe('https://coach.example.org/reset-password');
  const token = link.searchParams.get('token');
  expect(JSON.stringify(await server.db.authVerification.findMany())).not.toContain(token);
  const weak = await visitor().post('/api/auth/reset-password', {
    token,
    newPassword: 'password123',
  });
  expect(weak.body).toMatchObject({ code: 'WEAK_PASSWORD' });
  expect(
    (await visitor().post('/api/auth/reset-password', { token, newPassword: 'amber-violin-frost' }))
      .status,
  ).toBe(200);
  expect(await viewerOf(person)).toBeNull();
  expect(
    (
      await visitor().post('/api/auth/reset-password', {
        token,
        newPassword: 'another-good-one-77',
      })
    ).status,
  ).toBe(400);
  expect(
    (await visitor().post('/api/auth/sign-in/email', { email: 'forgot@example.com', password }))
      .status,
  ).toBe(401);
  expect(
    (
      await visitor().post('/api/auth/sign-in/email', {
        email: 'forgot@example.com',
        password: 'amber-violin-frost',
      })
    ).status,
  ).toBe(200);
});

test('asking for a reset tells nobody whether there is an account, and is limited per account', async () => {
  await verified('asked@example.com');
  const known = await visitor().post('/api/auth/request-password-reset', {
    email: 'asked@example.com',
  });
  const unknown = await visitor().post('/api/auth/request-password-reset', {
    email: 'nobody@example.com',
  });
  expect({ status: unknown.status, body: unknown.body }).toEqual({
    status: known.status,
    body: known.body,
  });
  await mail.next();
  for (let n = 0; n < 4; n += 1) {
    await visitor().post('/api/auth/request-password-reset', { email: 'asked@example.com' });
    await mail.next();
  }
  expect(
    (await visitor().post('/api/auth/request-password-reset', { email: 'asked@example.com' }))
      .status,
  ).toBe(429);
});

test('a link of another site is never put into a mail', async () => {
  const answer = await visitor().post('/api/auth/request-password-reset', {
    email: 'new@example.com',
    redirectTo: 'https://evil.example/',
  });
  expect(answer.status).toBe(403);
  expect(mail.waiting()).toBe(0);
});

test('a new address is confirmed at the old one and the new one, and the User follows', async () => {
  const person = await verified('old@example.com');
  expect(
    (
      await person.post('/api/auth/change-email', {
        newEmail: 'Renamed@example.com',
        callbackURL: '/settings',
      })
    ).status,
  ).toBe(200);
  const atOld = await mail.next();
  expect(atOld.to).toEqual(['old@example.com']);
  await person.get(pathOf(atOld.link));
  const atNew = await mail.next();
  expect(atNew.to).toEqual(['renamed@example.com']);
  expect(await server.db.user.count({ where: { email: 'old@example.com' } })).toBe(1);
  await person.get(pathOf(atNew.link));
  expect(await server.db.user.count({ where: { email: 'renamed@example.com' } })).toBe(1);
  expect(await server.db.user.count({ where: { email: 'old@example.com' } })).toBe(0);
});

test('a mail server that is gone delays nobody and is logged without the address', async () => {
  await mail.stop();
  const answer = await visitor().post('/api/auth/sign-up/email', {
    email: 'unlucky@example.com',
    password,
    name: 'U',
  });
  expect(answer.status).toBe(200);
  await server.signIn.close();
  expect(server.logged).toContainEqual({
    level: 'error',
    message: 'mail: a message could not be sent; check SMTP_URL',
    fields: { code: 'ESOCKET', responseCode: undefined },
  });
  expect(JSON.stringify(server.logged)).not.toMatch(/@example\.com/i);
  mail = await startMailServer();
});
