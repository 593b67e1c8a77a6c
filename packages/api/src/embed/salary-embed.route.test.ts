import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { givenFigures } from '../testing/labour-market/given-figures.ts';
import { createTestApi } from '../testing/test-api.ts';

const api = await createTestApi();
beforeAll(() => givenFigures(api.db));
afterAll(() => api.close());

const get = async (query: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${api.url}/embed/salary${query}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

test('the page shows real figures with source and period, as chart and as table', async () => {
  const { status, headers, text } = await get('?industry=healthcare/nursing');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(text).toContain('Nursing: pay in the United States');
  expect(text).toContain('<b>$91,000</b>');
  expect(text).toMatch(/<th scope="row">Registered Nurses<\/th>\s*<td>\$55,000<\/td>/);
  expect(text).toContain(
    'Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics (OEWS), May 2025',
  );
});

test('it needs no script and nothing from elsewhere, and may be framed by anyone', async () => {
  const { headers, text } = await get('?industry=healthcare/nursing');
  expect(text).not.toMatch(/<script|<link|<img|https?:\/\/|\son\w+=/i);
  expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
  expect(headers.get('x-frame-options')).toBeNull();
  const elsewhere = await fetch(`${api.url}/healthz`);
  expect(elsewhere.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

test('place and theme are as asked; missing wages say why', async () => {
  const wyoming = (await get('?industry=healthcare/nursing&place=wy&theme=dark')).text;
  expect(wyoming).toContain('Nursing: pay in Wyoming');
  expect(wyoming).toContain('Wages not published by BLS.');
  expect(wyoming).toContain('color-scheme:dark');
  expect((await get('?industry=healthcare/nursing&theme=light')).text).not.toContain(
    'prefers-color-scheme',
  );
  expect((await get('?industry=healthcare/nursing')).text).toContain('prefers-color-scheme:dark');
});

test('it is cached, and asked for again by its tag costs nothing', async () => {
  const { headers } = await get('?industry=healthcare/nursing');
  expect(headers.get('cache-control')).toContain('public, max-age=3600');
  expect(
    await get('?industry=healthcare/nursing', { 'if-none-match': headers.get('etag') ?? '' }),
  ).toMatchObject({ status: 304, text: '' });
});

test('bad parameters are told with what is allowed, whatever they hold is escaped', async () => {
  const { status, headers, text } = await get(
    `?industry=${encodeURIComponent('"><script>alert(1)</script>')}&place=Mars&theme=pink`,
  );
  expect(status).toBe(400);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(text).not.toContain('<script');
  expect(text).toContain('&lt;script&gt;');
  for (const allowed of ['healthcare/nursing', 'US, AL, AK', 'light, dark'])
    expect(text).toContain(allowed);
  expect((await get('')).text).toContain('is missing');
  expect((await get('?industry=healthcare/nursing&place=CA&place=TX')).status).toBe(400);
});
