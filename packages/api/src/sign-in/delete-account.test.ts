import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { signInAs } from '../testing/sign-in-as.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';
import { demoAccount } from './demo-account.ts';
import { ensureLocalAccount } from './local/local-account.service.ts';

const secret = 'a-secret-of-at-least-thirty-two-characters';
const mutation = `mutation ($email: String!) {
  deleteAccount(confirmEmail: $email) { __typename ... on InvalidInput { message } }
}`;
let api: TestApi;

beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

test('whoever deletes their account is gone with every session, in the graph and in the sign-in tables', async () => {
  const person = await signInAs(api.db, { secret });
  const answer = await api.run({ id: person.userId }, mutation, { email: person.email });
  expect(answer.data.deleteAccount.__typename).toBe('AccountDeleted');
  expect(await api.db.user.count({ where: { id: person.userId } })).toBe(0);
  expect(await api.db.authUser.count({ where: { id: person.userId } })).toBe(0);
  expect(await api.db.authSession.count({ where: { userId: person.userId } })).toBe(0);
});

test('nobody can delete the demo person whom visitors get a copy of', async () => {
  const id = await ensureLocalAccount(api.db, demoAccount);
  const answer = await api.run({ id }, mutation, { email: demoAccount.email });
  expect(answer.data.deleteAccount).toMatchObject({
    __typename: 'InvalidInput',
    message: expect.stringContaining('every visitor gets a copy of'),
  });
  expect(await api.db.user.count({ where: { id } })).toBe(1);
});
