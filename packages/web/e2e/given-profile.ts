import type { Page } from 'playwright-core';

/** Sends an operation with the page's own session, as the app would. */
export async function graphql<Data>(
  page: Page,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const answer = await page.evaluate(
    async ([operation, values]) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: operation, variables: values }),
      });
      return (await response.json()) as { data?: unknown; errors?: { message: string }[] };
    },
    [query, variables] as const,
  );
  if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('\n'));
  return answer.data as Data;
}

const save = `mutation GivenProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) { __typename ... on InvalidInput { message issues { path message } } }
}`;

/** Fills in the profile of the person who has just signed up, for tests that are about something else. */
export async function givenProfile(
  page: Page,
  profile: Record<string, unknown> = {},
): Promise<void> {
  const { me } = await graphql<{ me: { version: number } }>(page, '{ me { version } }');
  const { updateProfile } = await graphql<{ updateProfile: { __typename: string } }>(page, save, {
    input: {
      version: me.version,
      industry: 'healthcare/nursing',
      experience: 6,
      skills: ['Triage', 'Patient care'],
      bio: 'Nurse with six years on a surgical ward.',
      ...profile,
    },
  });
  if (updateProfile.__typename !== 'ProfileSaved') throw new Error(JSON.stringify(updateProfile));
}
