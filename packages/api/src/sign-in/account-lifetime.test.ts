import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSignInServer, type SignInServer } from '../testing/sign-in-server.ts';
import { createVisitor } from '../testing/visitor.ts';
import { demoAccount } from './demo-account.ts';
import {
  endSessions,
  ensureLocalAccount,
  listSessions,
  setPassword,
} from './local/local-account.service.ts';

const password = 'tiger-lamp-quarry';
const settings = {
  provider: 'local',
  secret: 'a-secret-of-at-least-thirty-two-characters',
  mail: null,
} as const;
let server: SignInServer;
let withoutDemo: SignInServer;

beforeAll(async () => {
  server = await startSignInServer({ ...settings, demoAccount: true });
  withoutDemo = await startSignInServer({ ...settings, demoAccount: false });
});
afterAll(async () => {
  await server.stop();
  await withoutDemo.stop();
});

async function signedIn(email: string) {
  const person = createVisitor(server.address);
  await person.post('/api/auth/sign-in/email', { email, password });
  return person;
}

test('deleting the User deletes the account, its sessions and all that is theirs', async () => {
  const userId = await ensureLocalAccount(server.db, {
    email: 'gone@example.com',
    password,
    name: 'G',
  });
  const person = await signedIn('gone@example.com');
  await server.db.coverLetter.create({
    data: { userId, content: 'Dear', companyName: 'C', jobTitle: 'J' },
  });
  await server.db.user.delete({ where: { id: userId } });
  expect((await person.get('/whoami')).body['viewer']).toBeNull();
  expect(await server.db.authUser.count({ where: { id: userId } })).toBe(0);
  expect(await server.db.authSession.count({ where: { userId } })).toBe(0);
  expect(await server.db.authAccount.count({ where: { userId } })).toBe(0);
  expect(await server.db.coverLetter.count({ where: { userId } })).toBe(0);
  expect(
    (
      await createVisitor(server.address).post('/api/auth/sign-in/email', {
        email: 'gone@example.com',
        password,
      })
    ).status,
  ).toBe(401);
});

test('deleting the account deletes the User and all that is theirs', async () => {
  const userId = await ensureLocalAccount(server.db, {
    email: 'gone.too@example.com',
    password,
    name: 'G',
  });
  await server.db.resume.create({ data: { userId } });
  await server.db.authUser.delete({ where: { id: userId } });
  expect(await server.db.user.count({ where: { id: userId } })).toBe(0);
  expect(await server.db.resume.count({ where: { userId } })).toBe(0);
});

test('an account whose User cannot be made is not made either', async () => {
  await server.db.user.create({
    data: { clerkUserId: 'user_2elsewhere', email: 'elsewhere@example.com', skills: [] },
  });
  const answer = await createVisitor(server.address).post('/api/auth/sign-up/email', {
    email: 'elsewhere@example.com',
    password,
    name: 'E',
  });
  expect(answer.status).toBe(422);
  expect(await server.db.authUser.count({ where: { email: 'elsewhere@example.com' } })).toBe(0);
});

test('ensuring an account twice makes one, and the newest password opens it', async () => {
  const first = await ensureLocalAccount(server.db, {
    email: 'Seeded@example.com',
    password: 'amber-violin-frost',
    name: 'S',
  });
  const second = await ensureLocalAccount(server.db, {
    email: 'seeded@example.com',
    password,
    name: 'S',
  });
  expect(second).toBe(first);
  expect((await (await signedIn('seeded@example.com')).get('/whoami')).body['viewer']).toEqual({
    userId: first,
  });
});

test('an operator sets a password: it is judged like any other, and all sessions end', async () => {
  await ensureLocalAccount(server.db, { email: 'helped@example.com', password, name: 'H' });
  const person = await signedIn('helped@example.com');
  expect(await setPassword(server.db, 'helped@example.com', 'password123')).toMatchObject({
    kind: 'weak',
  });
  expect(await setPassword(server.db, 'nobody@example.com', 'amber-violin-frost')).toEqual({
    kind: 'noSuchAccount',
  });
  expect(await listSessions(server.db, 'helped@example.com', new Date())).toHaveLength(1);
  expect(await setPassword(server.db, 'Helped@example.com', 'amber-violin-frost')).toEqual({
    kind: 'set',
    sessionsEnded: 1,
  });
  expect((await person.get('/whoami')).body['viewer']).toBeNull();
  expect(await endSessions(server.db, 'helped@example.com')).toBe(0);
  expect(await listSessions(server.db, 'nobody@example.com', new Date())).toBeNull();
});

test('a visitor looks around in a copy of the demo account, once there is one to copy', async () => {
  const visitor = createVisitor(server.address);
  expect((await visitor.post('/api/sign-in/demo')).status).toBe(503);
  const userId = await ensureLocalAccount(server.db, demoAccount);
  expect((await visitor.post('/api/sign-in/demo')).status).toBe(200);
  const { viewer } = (await visitor.get('/whoami')).body;
  expect(viewer).toEqual({ userId: expect.any(String) });
  expect(viewer).not.toEqual({ userId });
  expect((await visitor.get('/api/auth/get-session')).body).toMatchObject({
    user: { email: expect.stringMatching(/^demo-[0-9a-f]{12}@demo\.invalid$/) },
  });
  expect((await visitor.post('/api/auth/sign-out')).status).toBe(200);
  expect((await visitor.get('/whoami')).body['viewer']).toBeNull();
});

test('a page of another origin cannot sign a visitor in to the demo', async () => {
  await ensureLocalAccount(server.db, demoAccount);
  const answer = await createVisitor(server.address).post(
    '/api/sign-in/demo',
    {},
    { origin: 'https://evil.example' },
  );
  expect(answer.status).toBe(403);
});

test('where the demo is off, its known password opens nothing and its address cannot be taken', async () => {
  await ensureLocalAccount(withoutDemo.db, demoAccount);
  const visitor = createVisitor(withoutDemo.address);
  expect((await visitor.post('/api/sign-in/demo')).status).toBe(404);
  const { email, password: known } = demoAccount;
  expect(
    (await visitor.post('/api/auth/sign-in/email', { email, password: known })).body,
  ).toMatchObject({ code: 'INVALID_EMAIL_OR_PASSWORD' });
  expect((await visitor.get('/api/sign-in/config')).body).toMatchObject({ demo: false });
  expect((await createVisitor(server.address).get('/api/sign-in/config')).body).toMatchObject({
    demo: true,
  });
});
