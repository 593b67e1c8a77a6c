import { afterAll, expect, test } from '@jest/globals';
import { nounsOf } from '../../testing/graph-operations.ts';
import { createSchema } from '../../schema.ts';
import { createTestApi } from '../../testing/test-api.ts';
import { globalId, localId, readGlobalId } from './global-id.ts';
import { nounsFoundById } from './node-readers.ts';

const api = await createTestApi();
afterAll(() => api.close());

const uuid = '01a2099f-8110-71f0-9a34-cb38f74aeef9';
const nil = '00000000-0000-0000-0000-000000000000';

test('a person finds themselves by their id, with the fields of their type', async () => {
  const nadia = await api.givenUser();
  const { data } = await api.run(
    nadia,
    'query ($id: ID!) { node(id: $id) { __typename id ... on User { name } } }',
    {
      id: globalId('User', nadia.id),
    },
  );
  expect(data.node).toEqual({
    __typename: 'User',
    id: globalId('User', nadia.id),
    name: 'Nadia Okonkwo',
  });
});

test('what is no id of anything finds nothing, without an error', async () => {
  const nadia = await api.givenUser();
  const ids = [
    '',
    'x',
    uuid,
    nadia.id,
    globalId('Nothing', uuid),
    globalId('User', uuid),
    globalId('User', "' or 1=1"),
  ];
  for (const id of ids) {
    expect(await api.run(nadia, 'query ($id: ID!) { node(id: $id) { id } }', { id })).toMatchObject(
      {
        status: 200,
        data: { node: null },
      },
    );
  }
});

test('an id names its kind, and is read for that kind only', () => {
  const id = globalId('Resume', uuid);
  expect(readGlobalId(id)).toEqual({ noun: 'Resume', id: uuid });
  expect(localId('Resume', id)).toBe(uuid);
  expect(localId('Resume', globalId('Resume', uuid.toUpperCase()))).toBe(uuid);
  expect([
    localId('CoverLetter', id),
    localId('Resume', uuid),
    localId('Resume', 'rubbish'),
  ]).toEqual([nil, nil, nil]);
});

test('every noun that promises an id can be found by it', () => {
  expect(
    nounsOf(createSchema())
      .map(({ name }) => name)
      .sort(),
  ).toEqual(nounsFoundById());
});
