import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { startWholeApplication } from '../../../tools/launch/test-application.mjs';
import { openPage } from './browser.ts';
import { graphql } from './given-profile.ts';
import { savedMarkdown, writeMarkdown } from './resume-editor.ts';
import { newPerson, signIn, signUp } from './sign-up.ts';

/** Somebody's way through the product: their file, their field, the job they want. */
export interface Career {
  name: string;
  file: { name: string; buffer: Buffer };
  /** What they type to find their field, and the option they take. */
  field: { search: string; option: RegExp };
  /** What the reader has to find in the file. */
  facts: readonly string[];
  /** A correction of what was read. */
  correction: { from: string; to: string };
  /** A role of the field, with what its official median looks like on the page. */
  role: { title: string; median: RegExp };
  posting: { company: string; title: string; description: string };
  /** Words of the description that are no terms of the job. */
  noTerm: RegExp;
}

type Application = Awaited<ReturnType<typeof startWholeApplication>>;

/** From sign-up over resume, figures, score, letter and practice to finding it all after a restart. */
export async function goThroughTheProduct(
  application: Application,
  browser: Browser,
  career: Career,
): Promise<void> {
  const person = newPerson(career.name);
  const { page, problems, close } = await openPage(browser, application.url);
  await signUp(page, person);
  await onboard(page, career);
  await confirmResume(page, career);
  await seeFigures(page, career);
  const headline = await checkResume(page, career);
  const letterAddress = await writeLetter(page, career);
  const topic = await practise(page, 5);
  expect(problems).toEqual([]);
  await close();

  await application.restart();

  const later = await openPage(browser, application.url);
  await signIn(later.page, person);
  await later.page.goto('/resume');
  expect(await later.page.getByLabel('Name', { exact: true }).inputValue()).not.toBe('');
  expect(await savedMarkdown(later.page)).toContain(career.correction.to);
  await later.page.goto('/resume/score');
  await later.page.getByText('of 100').waitFor();
  expect(await headlineOf(later.page)).toBe(headline);
  await later.page.goto(letterAddress);
  await later.page.getByText('Locked since').waitFor();
  expect(await later.page.locator('main').innerText()).toContain(career.posting.company);
  await later.page.goto('/practice');
  await later.page.getByRole('list', { name: 'Results' }).getByText(topic).waitFor();
  await later.page.goto('/dashboard');
  await later.page.getByText(career.role.title).first().waitFor();
  expect(later.problems).toEqual([]);
  await later.close();
}

/** Starts from the resume: the profile is filled from what was read. */
async function onboard(page: Page, { file, field }: Career): Promise<void> {
  await page
    .getByLabel('Choose your resume')
    .setInputFiles({ ...file, mimeType: 'application/pdf' });
  await page.getByRole('combobox', { name: 'Industry and specialization' }).fill(field.search);
  await page.getByRole('option', { name: field.option }).first().click();
  await page.getByRole('button', { name: 'Continue' }).click();
  const years = page.getByLabel('Years of professional experience');
  await years.waitFor();
  expect(Number(await years.inputValue())).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'What are you good at?' }).waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Confirm my resume' }).click();
  await page.getByRole('heading', { name: 'Check what was read' }).waitFor();
}

/** What was read is shown, can be corrected, and becomes the resume when confirmed. */
async function confirmResume(page: Page, { facts, correction }: Career): Promise<void> {
  await page.getByLabel('Name', { exact: true }).waitFor();
  const { node } = await graphql<{ node: { markdown: string } }>(
    page,
    'query ($id: ID!) { node(id: $id) { ... on ResumeImport { markdown } } }',
    { id: decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '') },
  );
  for (const fact of [...facts, correction.from]) expect(node.markdown).toContain(fact);
  await page.getByLabel('Markdown', { exact: true }).click({ force: true });
  await writeMarkdown(page, node.markdown.replace(correction.from, correction.to));
  const preview = page.getByRole('region', { name: 'Resume preview' });
  await preview.getByText(correction.to).first().waitFor();
  await page.getByLabel('Form', { exact: true }).click({ force: true });
  await page.getByRole('button', { name: 'Use as my resume' }).click();
  await page.waitForURL('**/resume');
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).not.toBe('');
  expect(await savedMarkdown(page)).toContain(correction.to);
}

/** Real figures with their source, for the nation and a state. */
async function seeFigures(page: Page, { role }: Career): Promise<void> {
  await page.getByRole('link', { name: 'Dashboard' }).first().click();
  const salaries = page.getByRole('region', { name: /Salary by role/ });
  await salaries.getByText(role.title).first().waitFor();
  expect(await salaries.innerText()).toMatch(role.median);
  expect(await salaries.innerText()).toContain('Bureau of Labor Statistics');
  await salaries.getByLabel('Place').selectOption({ label: 'Oregon' });
  await page.getByRole('heading', { name: 'Salary by role, Oregon' }).waitFor();
}

/** An explained score against the description. */
async function checkResume(page: Page, { posting, noTerm }: Career): Promise<number> {
  await page.goto('/resume/score');
  await page.getByLabel('Job description').fill(posting.description);
  await page.getByRole('button', { name: 'Check my resume' }).click();
  await page.getByText('of 100').waitFor();
  const headline = await headlineOf(page);
  expect(headline).toBeGreaterThan(30);
  expect(headline).toBeLessThanOrEqual(100);
  const terms = page.getByRole('region', { name: 'Terms of the job', exact: true });
  expect(await terms.innerText()).not.toMatch(noTerm);
  return headline;
}

async function headlineOf(page: Page): Promise<number> {
  const score = page.getByRole('region', { name: 'Score', exact: true });
  return Number((await score.innerText()).match(/(\d+)\s*of 100/)?.[1]);
}

/** A first letter from nothing but profile, resume and description; completed, so that it is locked. */
async function writeLetter(page: Page, { name, posting }: Career): Promise<string> {
  await page.goto('/letters/new');
  await page.getByLabel('Company').fill(posting.company);
  await page.getByLabel('Job title').fill(posting.title);
  await page.getByLabel('Job description').fill(posting.description);
  await page.getByRole('button', { name: 'Draft letter' }).click();
  const letter = page.getByLabel('Letter', { exact: true });
  await letter.waitFor();
  const draft = await letter.inputValue();
  expect(draft).toContain(posting.company);
  expect(draft).toContain(name);
  expect(draft).not.toMatch(/\[[^\]]*\]/);
  expect(await page.getByText('Rule-based').first().isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Complete letter' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Complete letter' }).click();
  await page.getByText('Locked since').waitFor();
  return page.url();
}

/** A session by keyboard, graded on the server; gives back its topic. */
async function practise(page: Page, questions: number): Promise<string> {
  await page.goto('/practice');
  await page.getByLabel(String(questions), { exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Start session' }).click();
  for (let question = 1; question <= questions; question += 1) {
    await page.getByRole('progressbar', { name: 'Progress' }).waitFor();
    await page.keyboard.press('1');
    await page.getByText(/^(Right|Not quite)$/).waitFor();
    if (question < questions) await page.getByRole('button', { name: 'Next question' }).click();
  }
  await page.getByRole('button', { name: 'See the result' }).click();
  await page.getByRole('heading', { name: 'Review' }).waitFor();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  return title.split(':')[0] ?? '';
}
