import { afterAll, expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { createTestApi } from '../testing/test-api.ts';

const api = await createTestApi();
afterAll(() => api.close());

/** What the specification recommends and we do not do, with the reason. */
const byLink =
  'A GET without a header that only scripts can set is refused, so that no other site can make a browser ask.';
const byStatus =
  'A client that asks for plain JSON learns of a broken operation by the status, too; proxies and logs see it then.';
const accepted: Record<string, string> = {
  '572B': byStatus,
  FDE2: byStatus,
  '7B9B': byStatus,
  '5A70': byLink,
  D6D5: byLink,
  '6A70': byLink,
};

test('the public audit of GraphQL over HTTP finds no error, and nothing else but what has a reason', async () => {
  const results = await auditServer({ url: `${api.url}/graphql` });
  const notOk = results.filter(({ status }) => status !== 'ok');
  const told = notOk.map(
    (it) => `${it.status} ${it.id} ${it.name}${'reason' in it ? `: ${it.reason}` : ''}`,
  );
  expect(told.filter((line) => line.startsWith('error'))).toEqual([]);
  expect(notOk.map(({ id }) => id).sort()).toEqual(Object.keys(accepted).sort());
  expect(results.length).toBeGreaterThan(55);
});
