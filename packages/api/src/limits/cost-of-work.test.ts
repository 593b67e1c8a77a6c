import { afterAll, expect, test } from '@jest/globals';
import { createTestApi } from '../testing/test-api.ts';

const api = await createTestApi();
afterAll(() => api.close());

const times = (count: number, field: string) =>
  `mutation { ${Array.from({ length: count }, (_, n) => `m${n}: ${field}`).join(' ')} }`;
const heavy = {
  checkResume: 'checkResume(input: {}) { __typename }',
  writeResumeFeedback: 'writeResumeFeedback { __typename }',
  draftCoverLetter:
    'draftCoverLetter(input: { companyName: "C", jobTitle: "J", jobDescription: "D" }) { __typename }',
};

test.each(Object.entries(heavy))(
  '%s costs its work, so that one request cannot ask for it many times over',
  async (_name, field) => {
    const person = await api.givenUser();
    const once = await api.run(person, times(1, field));
    expect(once.errors).toBeUndefined();
    expect(once.extensions?.['cost'].requested).toBeGreaterThanOrEqual(1_000);
    const often = await api.run(person, times(6, field));
    expect(often.status).toBe(400);
    expect(often.errors?.[0]?.extensions['code']).toBe('QUERY_TOO_EXPENSIVE');
  },
);
