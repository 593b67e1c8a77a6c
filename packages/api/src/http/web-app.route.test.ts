import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'node:http';
import { afterAll, expect, test } from '@jest/globals';
import { createTestApi } from '../testing/test-api.ts';

const folder = mkdtempSync(join(tmpdir(), 'web dist '));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>The app</title>');
writeFileSync(join(folder, 'playground.html'), '<!doctype html><title>The playground</title>');
writeFileSync(join(folder, 'assets', 'index-4f2a.js'), 'export {};');

const served = await createTestApi({ web: { kind: 'served', folder } });
const apiOnly = await createTestApi({
  web: { kind: 'elsewhere', origins: ['https://app.example.com'] },
});
afterAll(async () => {
  await served.close();
  await apiOnly.close();
});

const page = { headers: { accept: 'text/html,*/*' } };

test('an address of the app gets its page, to be checked anew each time', async () => {
  for (const path of ['/', '/resume', '/cover-letters/abc?x=1']) {
    const response = await fetch(served.url + path, page);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(await response.text()).toContain('The app');
  }
});

test('the playground is a page of its own', async () => {
  expect(await (await fetch(`${served.url}/playground`, page)).text()).toContain('The playground');
});

test('hashed files are kept for a year', async () => {
  const response = await fetch(`${served.url}/assets/index-4f2a.js`);
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(response.headers.get('content-type')).toContain('javascript');
});

test('a file or an API address that is not there is not answered with the page', async () => {
  const statuses = [];
  for (const path of ['/assets/gone.js', '/api/nothing', '/embed/nothing', '/../package.json']) {
    statuses.push((await fetch(served.url + path, page)).status);
  }
  expect(statuses).toEqual([404, 404, 404, 200]);
});

test('no page may be framed, except an embed', async () => {
  for (const path of ['/', '/playground', '/graphql', '/healthz', '/api/nothing', '/embedded']) {
    const { headers } = await fetch(served.url + path, page);
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  }
  const { headers } = await fetch(`${served.url}/embed/salary`, page);
  expect(headers.get('x-frame-options')).toBeNull();
  expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
});

test('a page reached through the address of an embed may not be framed either', async () => {
  // `fetch` would tidy the address up first.
  for (const path of ['/embed/../index.html', '/embed/%2e%2e/index.html', '/embed/../dashboard']) {
    const policy = await new Promise((resolve, reject) => {
      const { hostname, port } = new URL(served.url);
      const asked = request({ hostname, port, path, headers: page.headers }, (response) => {
        response.resume();
        resolve(response.headers['content-security-policy']);
      });
      asked.on('error', reject).end();
    });
    expect(policy).toContain("frame-ancestors 'none'");
  }
});

test('as the API alone it answers the named origins and serves no page', async () => {
  const preflight = (origin: string) =>
    fetch(`${apiOnly.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
  expect(
    (await preflight('https://app.example.com')).headers.get('access-control-allow-origin'),
  ).toBe('https://app.example.com');
  expect(
    (await preflight('https://evil.example.org')).headers.get('access-control-allow-origin'),
  ).toBeNull();
  expect((await fetch(apiOnly.url, page)).status).toBe(404);
});
