import { afterAll, expect, test } from '@jest/globals';
import { globalId } from '../modules/node/global-id.ts';
import { createTestApi } from '../testing/test-api.ts';
import { documentWorkPerMinute } from './document-work.ts';

const api = await createTestApi();
afterAll(() => api.close());

const times = (count: number, field: string) =>
  `mutation { ${Array.from({ length: count }, (_, n) => `m${n}: ${field}`).join(' ')} }`;
const letterId = globalId('CoverLetter', '01a2099f-8110-71f0-9a34-cb38f74aeef9');
const heavy = {
  checkResume: 'checkResume(input: {}) { __typename }',
  startResumeFeedback: 'startResumeFeedback(clientKey: "cost-of-feedback") { __typename }',
  startCoverLetter:
    'startCoverLetter(clientKey: "cost-of-a-letter", input: { companyName: "C", jobTitle: "J", jobDescription: "D" }) { __typename }',
  createCoverLetter:
    'createCoverLetter(input: { companyName: "C", jobTitle: "J", content: "" }) { __typename }',
  saveCoverLetter: `saveCoverLetter(input: { id: "${letterId}", version: 1 }) { __typename }`,
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

test('one person cannot keep the process busy request after request, and others go on', async () => {
  const [busy, calm] = [await api.givenUser(), await api.givenUser()];
  const kinds = Object.values(heavy);
  for (let count = 0; count < documentWorkPerMinute; count += kinds.length)
    expect(
      (await api.run(busy, `mutation { ${kinds.map((field, n) => `m${n}: ${field}`).join(' ')} }`))
        .errors,
    ).toBeUndefined();
  const refused = await api.run(busy, times(1, heavy.checkResume));
  expect(refused.errors?.[0]).toMatchObject({
    message: expect.stringContaining('Go on in'),
    extensions: { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) },
  });
  expect((await api.run(busy, '{ me { id } }')).errors).toBeUndefined();
  expect((await api.run(calm, times(1, heavy.checkResume))).errors).toBeUndefined();
});

test('each resume that a list reads the structure of costs its reading', async () => {
  const person = await api.givenUser();
  const list = (fields: string) => `{ me { resumeImports(first: 20) { nodes { ${fields} } } } }`;
  const cost = async (fields: string): Promise<number> =>
    (await api.run(person, list(fields))).extensions?.['cost'].requested;
  const document = 'document { contact { name } }';
  expect(await cost(`id ${document}`)).toBeGreaterThan((await cost('id')) + 20 * 50);
  const aliased = Array.from({ length: 6 }, (_, n) => `d${n}: ${document}`).join(' ');
  expect((await api.run(person, list(aliased))).errors?.[0]?.extensions['code']).toBe(
    'QUERY_TOO_EXPENSIVE',
  );
});
