import { afterAll, expect, test } from '@jest/globals';
import { createTestApi, type TestApi } from './testing/test-api.ts';

const opened: TestApi[] = [];
const open = async () => {
  const api = await createTestApi();
  opened.push(api);
  return api;
};
afterAll(() => Promise.all(opened.map((it) => it.close())));

test('what was accepted is finished when the server stops, and nothing new is accepted', async () => {
  const api = await open();
  const nadia = await api.givenUser();
  let answer: Promise<unknown> = Promise.resolve();
  let stopped: Promise<unknown> = Promise.resolve();
  await api.db.$transaction(async (holder) => {
    await holder.$executeRaw`LOCK TABLE "User" IN ACCESS EXCLUSIVE MODE`;
    answer = api.run(nadia, '{ me { name } }');
    await untilWaiting(api);
    stopped = api.server.close();
    await expect(fetch(`${api.url}/healthz`)).rejects.toThrow();
  });
  expect(await answer).toMatchObject({ status: 200, data: { me: { name: 'Nadia Okonkwo' } } });
  await stopped;
});

test('every answer names its request, and the log has one line for it without who asked or what', async () => {
  const api = await open();
  const nadia = await api.givenUser({ email: 'nadia.private@example.com' });
  await api.run(nadia, '{ me { email } }');
  const response = await fetch(`${api.url}/healthz?token=secret`);
  const id = response.headers.get('x-request-id');
  const lines = api.logged.filter((line) => line.message === 'request');
  expect(lines.at(-1)).toMatchObject({
    requestId: id,
    method: 'GET',
    route: '/healthz',
    status: 200,
  });
  expect(lines.at(0)).toMatchObject({ method: 'POST', route: '/graphql', status: 200 });
  expect(JSON.stringify(lines)).not.toMatch(/nadia|secret|127\.0\.0\.1/i);
});

test('an address that is not there is answered in the shape of every refusal', async () => {
  const api = await open();
  const response = await fetch(`${api.url}/nowhere`);
  expect([response.status, await response.json()]).toEqual([
    404,
    {
      errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }],
    },
  ]);
});

async function untilWaiting({ db }: TestApi): Promise<void> {
  for (;;) {
    const waiting = await db.$queryRaw<unknown[]>`
      SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    if (waiting.length > 0) return;
  }
}
