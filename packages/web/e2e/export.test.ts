import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startedForTheFile } from './started.ts';
import { givenProfile, graphql } from './given-profile.ts';
import { newPerson, signUp } from './sign-up.ts';

/** A folder for pictures of the screen, to be looked at; none are kept when it is not set. */
const pictures = process.env['SCREENS_TO'];

const started = startedForTheFile();

const content = `# Nguyễn Văn An

**Registered Nurse, Intensive Care**

an.nguyen@example.com · +1 202-555-0143 · Portland, OR

## Experience

### Charge Nurse — Cedar Falls Medical Center
*Mar 2019 – Present · Portland, OR*

- Led a team of 12 nurses on a 24-bed intensive care unit
- Cut patient falls by 30 % within a year

## Skills

- ventilators, triage, IV therapy
`;

/** Downloads what the page offers, and gives the file to the importer as any other upload. */
async function downloadAndImport(page: Page): Promise<{ name: string; content: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  const answer = await page.evaluate(
    async ([name, base64]) => {
      const body = new FormData();
      const file = new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]);
      body.append('file', file, name);
      const response = await fetch('/api/resume-imports', {
        method: 'POST',
        headers: { 'x-requested-with': 'test' },
        body,
      });
      return (await response.json()) as { import?: { id: string }; errors?: { message: string }[] };
    },
    [download.suggestedFilename(), bytes.toString('base64')] as const,
  );
  if (answer.import === undefined) throw new Error(answer.errors?.[0]?.message);
  const { node } = await graphql<{ node: { markdown: string } }>(
    page,
    'query ($id: ID!) { node(id: $id) { ... on ResumeImport { markdown } } }',
    { id: answer.import.id },
  );
  return { name: download.suggestedFilename(), content: node.markdown };
}

test('a resume goes out in every format and comes back as it was', async () => {
  const { page, problems, close } = await started.open({
    acceptDownloads: true,
  });
  await signUp(page, newPerson('Nguyễn Văn An'));
  await givenProfile(page);
  await graphql(
    page,
    `
      mutation ($content: String!) {
        saveResume(input: { content: $content, version: 0 }) {
          __typename
        }
      }
    `,
    { content },
  );
  await page.goto('/resume/export');
  await page.getByRole('radio', { name: /^Modern/ }).check();
  await page.getByText('Machine-readable', { exact: true }).waitFor();
  await page.getByRole('img', { name: /^Page 1 of 1/ }).waitFor();

  for (const [format, file] of [
    ['PDF', 'Nguyễn Văn An - Resume.pdf'],
    ['DOCX', 'Nguyễn Văn An - Resume.docx'],
    ['Markdown', 'Nguyễn Văn An - Resume.md'],
    ['Text', 'Nguyễn Văn An - Resume.txt'],
  ] as const) {
    await page.getByRole('radio', { name: format, exact: true }).check();
    await page.getByText(file).waitFor();
    expect(await downloadAndImport(page)).toEqual({ name: file, content });
  }
  await page.getByRole('radio', { name: 'JSON Resume' }).check();
  await page.getByText('Nguyễn Văn An - Resume.json').waitFor();
  expect((await downloadAndImport(page)).content).toBe(content);

  await page.getByRole('radio', { name: 'PDF', exact: true }).check();
  for (const [width, theme] of [
    [1280, 'light'],
    [360, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme });
    await page.getByText('Machine-readable', { exact: true }).waitFor();
    if (pictures)
      await page.screenshot({ path: `${pictures}/export-${width}.png`, fullPage: true });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  }
  // The template is remembered.
  await page.reload();
  expect(await page.getByRole('radio', { name: /^Modern/ }).isChecked()).toBe(true);
  expect(problems).toEqual([]);
  await close();
}, 180_000);
