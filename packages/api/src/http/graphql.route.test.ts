import { afterAll, expect, test } from '@jest/globals';
import type { ServerParts } from '../server.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

const opened: TestApi[] = [];
const open = async (parts: Partial<ServerParts> = {}) => {
  const api = await createTestApi(parts);
  opened.push(api);
  return api;
};
afterAll(() => Promise.all(opened.map((it) => it.close())));

const api = await open();

const codesOf = ({ errors = [] }: Awaited<ReturnType<TestApi['run']>>) =>
  errors.map(({ extensions }) => extensions['code']);

test('an operation that is nested too deeply is refused', async () => {
  const deep =
    '{ me { industryInsight '.padEnd(8) +
    '{ specialization { insight '.repeat(7) +
    '{ id }' +
    ' } }'.repeat(7) +
    ' } }';
  const answer = await api.run(null, deep);
  expect(answer.status).toBe(400);
  expect(answer.errors?.map(({ message }) => message).join()).toMatch(
    /depth limit of 12 exceeded/i,
  );
});

test('an operation with too many aliases is refused, __typename included', async () => {
  const aliases = Array.from({ length: 40 }, (_, n) => `a${n}: __typename`).join(' ');
  const answer = await api.run(null, `{ ${aliases} }`);
  expect(answer).toMatchObject({
    status: 400,
    errors: [{ message: expect.stringContaining('Aliases') }],
  });
});

test('an operation with too many directives is refused', async () => {
  const answer = await api.run(null, `{ me { ${'id @include(if: true) '.repeat(50)} } }`);
  expect(answer.status).toBe(400);
  expect(answer.errors?.map(({ message }) => message).join()).toMatch(/Directives/);
});

test('an operation of too many words is refused before it is understood', async () => {
  const answer = await api.run(null, `{ me { ${'id '.repeat(3_000)} } }`);
  expect(answer).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
  });
});

test('a broken operation is told its first mistakes only', async () => {
  const answer = await api.run(
    null,
    `{ ${Array.from({ length: 20 }, (_, n) => `wrong${n}`).join(' ')} }`,
  );
  expect(answer.errors?.length).toBeLessThanOrEqual(4);
});

test('a request that is too large is refused', async () => {
  const answer = await api.run(null, '{ me { id } }', { text: 'x'.repeat(600 * 1024) });
  expect(answer).toMatchObject({
    status: 413,
    errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }],
  });
});

test('each answer tells what it cost and what is allowed', async () => {
  expect((await api.run(null, '{ me { id name } }')).extensions).toEqual({
    cost: { requested: 1, allowed: 5_000 },
  });
});

test('a variable that is missing or of the wrong type is named, and nothing runs', async () => {
  const operation = 'query Pay($code: String!) { occupation(code: $code) { title } }';
  for (const variables of [{}, { code: 5 }]) {
    const answer = await api.run(null, operation, variables);
    expect(answer).toMatchObject({
      status: 400,
      errors: [
        { message: expect.stringContaining('"$code"'), extensions: { code: 'BAD_USER_INPUT' } },
      ],
    });
  }
});

test('a page may not come from another site by a plain form or link', async () => {
  const form = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    body: new URLSearchParams({ query: '{ me { id } }' }),
  });
  const link = await fetch(`${api.url}/graphql?query=${encodeURIComponent('{ me { id } }')}`);
  expect([form.status, link.status]).toEqual([415, 400]);
});

test('several operations in one request are refused', async () => {
  const answer = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([{ query: '{ me { id } }' }, { query: '{ me { id } }' }]),
  });
  expect(answer.status).toBe(400);
});

test('an operation that costs too much is refused before it runs, and told the cost and what is allowed', async () => {
  const nadia = await api.givenUser();
  const list = /* GraphQL */ `
    query ($page: Int) {
      industryInsights(first: $page) {
        nodes {
          users(first: $page) {
            nodes {
              id
            }
          }
        }
      }
    }
  `;
  const small = await api.run(nadia, list, { page: 2 });
  const statements = await api.statements(async () => {
    const large = await api.run(nadia, list, { page: 100 });
    expect(large).toMatchObject({
      status: 400,
      errors: [
        {
          extensions: { code: 'QUERY_TOO_EXPENSIVE', cost: { requested: 10_201, allowed: 5_000 } },
        },
      ],
      extensions: { cost: { requested: 10_201, allowed: 5_000 } },
    });
    expect(large.errors?.[0]?.message).toContain('costs 10,201 points; 5,000 are allowed');
  });
  expect(statements).toEqual([]);
  expect(small.extensions?.['cost']).toEqual({ requested: 9, allowed: 5_000 });
});

test('a page that is too large is refused with the largest that is allowed', async () => {
  const answer = await api.run(null, '{ industryInsights(first: 101) { nodes { id } } }');
  expect(answer.errors?.[0]).toMatchObject({
    message: expect.stringContaining('at most 100'),
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('with introspection off nobody reads the schema, nor guesses it from suggestions', async () => {
  const closed = await open({ introspection: false });
  const schema = await closed.run(null, '{ __schema { types { name } } }');
  expect(schema.status).toBe(400);
  const guess = await closed.run(null, '{ mee { id } }');
  expect(guess.errors?.[0]?.message).not.toContain('Did you mean');
});

test('a person who asks too often is told when to go on, and another is not held up', async () => {
  const strict = await open({ requestsPerMinute: 3 });
  const [nadia, tomas] = [await strict.givenUser(), await strict.givenUser()];
  const statuses = [];
  for (let n = 0; n < 4; n += 1) statuses.push((await strict.run(nadia, '{ me { id } }')).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
  expect((await strict.run(tomas, '{ me { id } }')).status).toBe(200);
});

test('an address that asks too often is told when to go on', async () => {
  const strict = await open({ requestsPerMinute: 1 });
  const answers = [];
  for (let n = 0; n < 3; n += 1) answers.push(await strict.run(null, '{ me { id } }'));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(answers.flatMap(codesOf)).toEqual(['RATE_LIMITED']);
});

test('an unexpected error shows a reference, and the log has the cause under it without personal data', async () => {
  const broken = await open();
  const nadia = await broken.givenUser({ email: 'nadia.private@example.com' });
  await broken.db.$executeRawUnsafe('ALTER TABLE "User" RENAME COLUMN "bio" TO "gone"');
  const answer = await broken.run(nadia, '{ me { name bio } }');
  const error = answer.errors?.[0];
  expect(error?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
  expect(error?.message).not.toContain('bio');
  const reference = error?.extensions['reference'];
  const line = broken.logged.find((it) => it.reference === reference);
  expect(line).toMatchObject({
    level: 50,
    requestId: expect.any(String),
    error: { name: expect.any(String) },
  });
  expect(JSON.stringify(broken.logged)).not.toContain('nadia.private');
});

test('a request that takes too long is stopped, and its SQL with it', async () => {
  const slow = await open({ deadlineMs: 300 });
  const nadia = await slow.givenUser();
  const waiting = () =>
    slow.db.$queryRaw<
      unknown[]
    >`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  await slow.db.$transaction(async (holder) => {
    await holder.$executeRaw`LOCK TABLE "User" IN ACCESS EXCLUSIVE MODE`;
    const answer = await slow.run(nadia, '{ me { name } }');
    expect(codesOf(answer)).toEqual(['DEADLINE_EXCEEDED']);
    expect(await waiting()).toEqual([]);
  });
  expect((await slow.run(nadia, '{ me { name } }')).data.me).toEqual({ name: 'Nadia Okonkwo' });
});
