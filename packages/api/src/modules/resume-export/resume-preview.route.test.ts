import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { people } from '../../testing/fixtures/resumes/people.ts';
import { createTestApi, type TestApi } from '../../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const preview = async (viewer: { id: string } | null, body: unknown) => {
  const response = await fetch(`${api.url}/api/resume-preview`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(viewer && { 'x-test-viewer': viewer.id }),
    },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as {
      pages: string[];
      errors: { message: string; extensions: { code: string } }[];
    },
  };
};

test('a resume comes back as one picture per page, without scripts, links or words of the person', async () => {
  const ana = await api.givenUser();
  const short = await preview(ana, { markdown: people['nurse'], template: 'classic' });
  expect(short.status).toBe(200);
  expect(short.headers.get('cache-control')).toBe('no-store');
  expect(short.body.pages).toHaveLength(1);
  expect(short.body.pages[0]).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 612 792"/u);
  expect(short.body.pages[0]).not.toMatch(/<a\b|<script|example\.com|xlink/u);

  const work = (people['nurse'] ?? '').split('## Experience')[1] ?? '';
  const long = await preview(ana, {
    markdown: `${people['nurse'] ?? ''}\n## Experience${work}\n## Experience${work}`,
    template: 'academic',
  });
  expect(long.body.pages.length).toBeGreaterThan(1);
  for (const page of long.body.pages) {
    const defined = new Set([...page.matchAll(/<symbol id="(\w+)"/gu)].map(([, id]) => id));
    const used = new Set([...page.matchAll(/<use href="#(\w+)"/gu)].map(([, id]) => id));
    expect([...used].filter((id) => !defined.has(id))).toEqual([]);
    expect(used.size).toBeGreaterThan(20);
  }
});

test('a stranger, a wrong template, too long a text and too many pages are refused', async () => {
  const ana = await api.givenUser();
  expect(await preview(null, { markdown: '', template: 'classic' })).toMatchObject({
    status: 401,
    body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
  });
  const wrong = await preview(ana, { markdown: '', template: '../parts' });
  expect(wrong.status).toBe(400);
  expect(wrong.body.errors[0]?.message).toContain('classic, modern, compact, academic');
  expect((await preview(ana, { markdown: 'x'.repeat(100_001), template: 'classic' })).status).toBe(
    400,
  );
  const pages = await preview(ana, {
    markdown: `# A\n\n## Experience\n\n${'- bread\n'.repeat(3_000)}`,
    template: 'classic',
  });
  expect(pages.status).toBe(422);
  expect(pages.body.errors[0]?.message).toContain('more than 20 pages');
});

test('who asks too often waits', async () => {
  const ana = await api.givenUser();
  const answers = await Promise.all(
    Array.from({ length: 121 }, () => preview(ana, { markdown: '', template: 'none' })),
  );
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(1);
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
});
