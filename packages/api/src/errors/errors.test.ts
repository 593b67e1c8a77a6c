import { afterAll, expect, test } from '@jest/globals';
import { PrismaClientKnownRequestError } from '@prisma/client/runtime/client';
import { givenEverything } from '../testing/given-everything.ts';
import { createTestApi } from '../testing/test-api.ts';
import { describeError } from './describe-error.ts';

const api = await createTestApi();
afterAll(() => api.close());

test('a relation that cannot be read is null and told; the others are there', async () => {
  const { user } = await givenEverything(api.db, 'Nadia');
  await api.db.$executeRawUnsafe('ALTER TABLE "ResumeImport" RENAME COLUMN "fileName" TO "gone"');
  const { data, errors } = await api.run(
    user,
    '{ me { name resume { content } resumeImports { nodes { fileName } } } places { code } }',
  );
  expect(data.me).toMatchObject({
    name: 'Nadia',
    resume: { content: expect.any(String) },
    resumeImports: null,
  });
  expect(errors).toMatchObject([
    {
      path: ['me', 'resumeImports', 'nodes'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference: expect.any(String) },
    },
  ]);
});

test.each([
  ['searching', 'query ($text: String!) { occupations(search: $text) { nodes { id } } }'],
  ['looking up', 'query ($text: String!) { industryInsight(industry: $text) { id } }'],
  [
    'saving',
    'mutation ($text: String!) { updateProfile(input: { version: 1, bio: $text }) { __typename } }',
  ],
])(
  '%s a text that no database can hold is the mistake of the caller, and is said so',
  async (_what, operation) => {
    const { errors } = await api.run(await api.givenUser(), operation, { text: 'a\u0000b' });
    expect(errors).toMatchObject([
      { message: expect.stringContaining('U+0000'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  },
);

test('what the log says of an error has no value in it', () => {
  const unique = new Error('Key (email)=(nadia@example.com) already exists.');
  expect(describeError(unique).message).toBe('Key (email)=([value]) already exists.');
  const prisma = new PrismaClientKnownRequestError(
    'Invalid call:\n{ data: { bio: "private" } }\nUnique constraint failed',
    {
      code: 'P2002',
      clientVersion: '7',
    },
  );
  expect(describeError(prisma)).toMatchObject({
    code: 'P2002',
    message: 'Unique constraint failed',
  });
  expect(JSON.stringify(describeError(prisma))).not.toContain('private');
  expect(describeError('thrown text with nadia@example.com')).toEqual({
    name: 'string',
    message: 'not an Error',
    at: [],
  });
});

test('what lies behind an error is described as well, and a chain that repeats itself is not', () => {
  const missing = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
  expect(describeError(new Error('rendering: FAILED', { cause: missing }))).toMatchObject({
    message: 'rendering: FAILED',
    cause: { message: 'Cannot find package', code: 'ERR_MODULE_NOT_FOUND' },
  });
  const wrapped = describeError(new Error('Cannot find package', { cause: missing }));
  expect(wrapped).toMatchObject({ code: 'ERR_MODULE_NOT_FOUND' });
  expect(wrapped).not.toHaveProperty('cause');
});
