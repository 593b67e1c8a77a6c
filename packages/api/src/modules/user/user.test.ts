import { afterAll, expect, test } from '@jest/globals';
import { createTestApi } from '../../testing/test-api.ts';
import { globalId } from '../node/global-id.ts';

const api = await createTestApi();
afterAll(() => api.close());

const save = /* GraphQL */ `
  mutation ($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      __typename
      ... on ProfileSaved {
        user {
          name
          experience
          bio
          skills
          version
          onboarded
        }
      }
      ... on ProfileConflict {
        message
        current {
          name
          version
        }
      }
      ... on InvalidInput {
        message
        issues {
          path
          message
        }
      }
    }
  }
`;

test('a signed-out person has no me', async () => {
  expect(await api.run(null, '{ me { id } }')).toMatchObject({ status: 200, data: { me: null } });
});

test('a person reads themselves', async () => {
  const nadia = await api.givenUser({ email: 'nadia.okonkwo@example.com', experience: 7 });
  const { data, errors } = await api.run(
    nadia,
    '{ me { id email name imageUrl industry experience bio skills version onboarded createdAt updatedAt } }',
  );
  expect(errors).toBeUndefined();
  expect(data.me).toEqual({
    id: globalId('User', nadia.id),
    email: 'nadia.okonkwo@example.com',
    name: 'Nadia Okonkwo',
    imageUrl: null,
    industry: null,
    experience: 7,
    bio: null,
    skills: ['Wound care', 'Triage'],
    version: 1,
    onboarded: false,
    createdAt: nadia.createdAt.toISOString(),
    updatedAt: nadia.updatedAt.toISOString(),
  });
});

test('only the columns that were asked are read', async () => {
  const nadia = await api.givenUser();
  const seen = await api.statements(() =>
    api.run(nadia, '{ me { name ...F @skip(if: true) } } fragment F on User { bio }'),
  );
  expect(seen).toEqual([
    expect.stringContaining('select "row"."id" as "id", "row"."name" as "name" from'),
  ]);
});

test('fields that are left out of a save stay as they are, and null empties', async () => {
  const nadia = await api.givenUser({ bio: 'Ward nurse.', experience: 3 });
  const { data } = await api.run(nadia, save, {
    input: { version: 1, bio: null, skills: [' SQL ', 'sql', 'Triage'] },
  });
  expect(data.updateProfile).toEqual({
    __typename: 'ProfileSaved',
    user: {
      name: 'Nadia Okonkwo',
      experience: 3,
      bio: null,
      skills: ['SQL', 'Triage'],
      version: 2,
      onboarded: false,
    },
  });
});

test('a save from an older version overwrites nothing and shows what is there', async () => {
  const nadia = await api.givenUser();
  await api.run(nadia, save, { input: { version: 1, name: 'From the phone' } });
  const { data } = await api.run(nadia, save, { input: { version: 1, name: 'From the desk' } });
  expect(data.updateProfile).toMatchObject({
    __typename: 'ProfileConflict',
    current: { name: 'From the phone', version: 2 },
  });
});

test('every broken rule is named, and nothing is saved', async () => {
  const nadia = await api.givenUser();
  const { data } = await api.run(nadia, save, {
    input: { version: 1, experience: 99, skills: ['ok', 'x'.repeat(81)] },
  });
  expect(data.updateProfile).toMatchObject({
    __typename: 'InvalidInput',
    issues: [{ path: 'experience' }, { path: 'skills.1' }],
  });
  expect(await api.db.user.findUnique({ where: { id: nadia.id } })).toMatchObject({ version: 1 });
});

test('an industry that is not in the list is refused', async () => {
  const nadia = await api.givenUser();
  const { data } = await api.run(nadia, save, {
    input: { version: 1, industry: 'alchemy/transmutation' },
  });
  expect(data.updateProfile).toMatchObject({
    __typename: 'InvalidInput',
    issues: [{ path: 'industry' }],
  });
});

test('a signed-out person saves nothing and is told to sign in', async () => {
  const { data, errors } = await api.run(null, save, { input: { version: 1 } });
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('deleting an account takes the address of the account', async () => {
  const nadia = await api.givenUser({ email: 'nadia@example.org' });
  const remove = /* GraphQL */ `
    mutation ($email: String!) {
      deleteAccount(confirmEmail: $email) {
        __typename
        ... on InvalidInput {
          issues {
            path
          }
        }
        ... on AccountDeleted {
          email
        }
      }
    }
  `;
  const slip = await api.run(nadia, remove, { email: 'someone@example.org' });
  expect(slip.data.deleteAccount).toEqual({
    __typename: 'InvalidInput',
    issues: [{ path: 'confirmEmail' }],
  });
  const done = await api.run(nadia, remove, { email: ' Nadia@example.org ' });
  expect(done.data.deleteAccount).toEqual({
    __typename: 'AccountDeleted',
    email: 'nadia@example.org',
  });
  expect(await api.db.user.count({ where: { id: nadia.id } })).toBe(0);
});
