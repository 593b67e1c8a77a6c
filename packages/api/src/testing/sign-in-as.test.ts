import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { signInAs } from './sign-in-as.ts';
import { startSignInServer, type SignInServer } from './sign-in-server.ts';

const secret = 'a-secret-of-at-least-thirty-two-characters';
const settings = { provider: 'local', secret, demoAccount: false, mail: null } as const;
let server: SignInServer;

beforeAll(async () => {
  server = await startSignInServer(settings);
});
afterAll(() => server.stop());

async function viewerOf(cookie: string): Promise<unknown> {
  const response = await fetch(`${server.address}/whoami`, { headers: { cookie } });
  return ((await response.json()) as { viewer: unknown }).viewer;
}

test('the made-up session is one that the server accepts, and ends with it', async () => {
  const person = await signInAs(server.db, { secret });
  expect(await viewerOf(person.cookie)).toEqual({ userId: person.userId });
  await server.db.authSession.deleteMany({ where: { userId: person.userId } });
  expect(await viewerOf(person.cookie)).toBeNull();
});

test('signing in again as the same person gives another session of the same User', async () => {
  const first = await signInAs(server.db, { secret, email: 'same@example.com' });
  const second = await signInAs(server.db, { secret, email: 'same@example.com' });
  expect(second.userId).toBe(first.userId);
  expect(second.cookie).not.toBe(first.cookie);
});

test('a session that was signed with another secret is no session', async () => {
  const person = await signInAs(server.db, { secret: 'another-secret-of-more-than-thirty-two' });
  const [, value] = person.cookie.split('=');
  const { cookie } = await signInAs(server.db, { secret });
  expect(await viewerOf(`${cookie.split('=')[0]}=${value}`)).toBeNull();
});

test('over https the cookie has the name that browsers only take from https', async () => {
  const secure = await startSignInServer(settings, { publicOrigin: 'https://coach.example.org' });
  const { cookie, userId } = await signInAs(secure.db, { secret, https: true });
  const response = await fetch(`${secure.address}/whoami`, { headers: { cookie } });
  await secure.stop();
  expect(await response.json()).toEqual({ viewer: { userId } });
});
