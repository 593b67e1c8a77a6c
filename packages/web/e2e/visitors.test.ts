import { expect, test } from '@jest/globals';
import { startedForTheFile } from './started.ts';
import { openMarkdown, writeMarkdown } from './resume-editor.ts';
import { startOtherSite } from './other-site.ts';

const started = startedForTheFile();

test('a stranger reads a salary in the playground without signing in', async () => {
  const { page, problems, close } = await started.open();
  await page.goto('/playground');
  // GraphiQL takes no press before it has read the schema.
  await page.getByText('29-1141').first().waitFor({ timeout: 30_000 });
  await page.waitForLoadState('networkidle');
  await page
    .getByRole('button', { name: /Execute query/i })
    .first()
    .click({ timeout: 30_000 });
  const answer = page.locator('.result-window');
  await answer.getByText('"median"').first().waitFor({ timeout: 30_000 });
  expect(await answer.textContent()).toMatch(/"median":\s\d{5,6}/);
  expect(problems).toEqual([]);
  await close();
}, 60_000);

const frame = (src: string, attributes = '') =>
  `<!doctype html><meta charset="utf-8"><title>Another site</title><h1>Careers</h1><iframe title="Salaries" width="640" height="480" ${attributes} src="${src}"></iframe>`;

test.each([
  ['in a plain frame', ''],
  ['in a sandbox without scripts and without storage', 'sandbox=""'],
  ['in a sandbox with scripts only', 'sandbox="allow-scripts"'],
])(
  'a page of another origin shows the salary widget %s',
  async (_how, attributes) => {
    const other = await startOtherSite(
      frame(`${started.application.url}/embed/salary?industry=healthcare/nursing`, attributes),
    );
    const { page, close } = await started.open();
    await page.goto(other.url);
    const widget = page.frameLocator('iframe');
    await widget.getByText('Registered Nurses').first().waitFor();
    const words = (await widget.locator('body').innerText()).replace(/\s+/g, ' ');
    expect(words).toMatch(/\$\d{2,3},\d{3}/);
    expect(words).toMatch(/May 20\d\d/);
    await close();
    await other.stop();
  },
  60_000,
);

test('every other page refuses to be framed by another origin', async () => {
  for (const path of ['/', '/playground', '/dashboard', '/healthz', '/explore']) {
    const response = await fetch(started.application.url + path);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(`${path}: ${policy}`).toContain("frame-ancestors 'none'");
  }
  const widget = await fetch(`${started.application.url}/embed/salary?industry=healthcare/nursing`);
  expect(widget.headers.get('content-security-policy')).not.toContain("frame-ancestors 'none'");
});

test('an address that does not exist says so and leads back', async () => {
  const { page, close } = await started.open();
  await page.goto('/no/such/page');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.locator('main, body').first().innerText()).toMatch(
    /not found|no page|does not exist/i,
  );
  await close();
}, 30_000);

test('a person without an account looks around in the demo', async () => {
  const { page, problems, close } = await started.open();
  await page.goto('/');
  await page.getByRole('button', { name: /demo/i }).first().click();
  await page.waitForURL('**/dashboard**');
  await page.getByRole('heading', { name: /Salary by role/ }).waitFor();
  expect(problems).toEqual([]);
  await close();
}, 60_000);

test('a demo account says that it is forgotten, and offers one that stays', async () => {
  const { page, problems, close } = await started.open();
  await page.goto('/');
  await page.getByRole('button', { name: /demo/i }).first().click();
  await page.waitForURL('**/dashboard**');
  const demo = page.getByRole('complementary', { name: 'Demo' });
  expect(await demo.innerText()).toContain('forgotten after 24 hours');
  await demo.getByRole('button', { name: 'Create account' }).click();
  await page.getByRole('heading', { name: 'Create your account' }).waitFor();
  expect(problems).toEqual([]);
  await close();
}, 60_000);

test('whoever is still there when their demo account is forgotten is told so', async () => {
  const { page, close } = await started.open();
  await page.goto('/');
  await page.getByRole('button', { name: /demo/i }).first().click();
  await page.waitForURL('**/dashboard**');
  await page.getByRole('heading', { name: /Salary by role/ }).waitFor();
  await openMarkdown(page);
  await page.context().clearCookies();
  await writeMarkdown(page, '# Maya Lindqvist\n\nwritten after the demo was forgotten\n');
  const dialog = page.getByRole('dialog', { name: 'This demo account is forgotten' });
  await dialog.getByRole('button', { name: 'Create account' }).click();
  await page.getByRole('heading', { name: 'Create your account' }).waitFor();
  await close();
}, 60_000);
