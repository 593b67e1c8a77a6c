import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startWholeApplication } from '../../../tools/launch/test-application.mjs';
import { launch, openPage } from './browser.ts';
import { newPerson, signIn, signUp } from './sign-up.ts';
import { nurseResumePdf } from './resume-pdf.ts';

let application: Awaited<ReturnType<typeof startWholeApplication>>;
let browser: Browser;

beforeAll(async () => {
  [application, browser] = await Promise.all([startWholeApplication(), launch()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await application?.stop();
}, 30_000);

const posting = `Registered Nurse, Surgical Ward
Harbor Point Hospital

About the role
You will care for adult patients before and after surgery.

Responsibilities
- Administer medications and monitor vital signs
- Coordinate discharge planning with the care team
- Train newly licensed nurses

Requirements
- Active RN license
- Wound care and IV therapy
- Experience with Epic
- Triage

Nice to have
- Telemetry

Benefits
Dental insurance, retirement plan.`;

async function onboard(page: Page, pdf: Buffer): Promise<void> {
  await page
    .getByLabel('Choose your resume')
    .setInputFiles({ name: 'amara-osei.pdf', mimeType: 'application/pdf', buffer: pdf });
  const field = page.getByRole('combobox', { name: 'Industry and specialization' });
  await field.fill('nursing');
  await page
    .getByRole('option', { name: /Nursing/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Continue' }).click();
  const years = page.getByLabel('Years of professional experience');
  await years.waitFor();
  expect(Number(await years.inputValue())).toBeGreaterThanOrEqual(9);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('wound care', { exact: false }).first().waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Confirm my resume' }).click();
  await page.getByRole('heading', { name: 'Check what was read' }).waitFor();
}

async function answerAll(page: Page, questions: number): Promise<void> {
  for (let question = 1; question <= questions; question += 1) {
    await page.getByRole('progressbar', { name: 'Progress' }).waitFor();
    await page.keyboard.press('1');
    await page.getByText(/^(Right|Not quite)$/).waitFor();
    if (question < questions) await page.getByRole('button', { name: 'Next question' }).click();
  }
  await page.getByRole('button', { name: 'See the result' }).click();
}

test('from sign-up over resume, figures, score, letter and practice to finding it all after a restart', async () => {
  const person = newPerson('Amara Osei');
  const { page, problems, close } = await openPage(browser, application.url);
  await signUp(page, person);
  await onboard(page, await nurseResumePdf(browser));

  // What was read is shown field by field, can be corrected, and becomes the resume when confirmed.
  const read = page.getByLabel('The resume as text');
  const markdown = await read.inputValue();
  for (const fact of [
    'Amara Osei',
    'amara.osei@example.com',
    'Cedar Falls Medical Center',
    'Lakeside Community Hospital',
    'Willamette Valley College',
    'IV therapy',
  ]) {
    expect(markdown).toContain(fact);
  }
  await read.fill(
    markdown.replace('Trained 9 newly licensed nurses', 'Trained 11 newly licensed nurses'),
  );
  await page.getByRole('button', { name: 'Use as my resume' }).click();
  await page.waitForURL('**/resume');
  expect(await page.getByLabel('Resume, Markdown').inputValue()).toContain(
    'Trained 11 newly licensed nurses',
  );

  // Real figures with their source.
  await page.getByRole('link', { name: 'Dashboard' }).first().click();
  const salaries = page.getByRole('region', { name: /Salary by role/ });
  await salaries.getByText('Registered Nurses').first().waitFor();
  expect(await salaries.innerText()).toMatch(/\$97,550/);
  expect(await salaries.innerText()).toMatch(/BLS|Bureau of Labor Statistics/);
  await salaries.getByLabel('Place').selectOption({ label: 'Oregon' });
  await page.getByRole('heading', { name: 'Salary by role, Oregon' }).waitFor();

  // An explained score against a real description.
  await page.goto('/resume/score');
  await page.getByLabel('Job description').fill(posting);
  await page.getByRole('button', { name: 'Check my resume' }).click();
  await page.getByText('of 100').waitFor();
  const score = page.getByRole('region', { name: 'Score', exact: true });
  const headline = Number((await score.innerText()).match(/(\d+)\s*of 100/)?.[1]);
  expect(headline).toBeGreaterThan(40);
  expect(headline).toBeLessThanOrEqual(100);
  expect(
    await page.getByRole('region', { name: 'Terms of the job', exact: true }).innerText(),
  ).not.toMatch(/dental/i);

  // A first letter, from nothing but profile, resume and description.
  await page.goto('/letters/new');
  await page.getByLabel('Company').fill('Harbor Point Hospital');
  await page.getByLabel('Job title').fill('Registered Nurse, Surgical Ward');
  await page.getByLabel('Job description').fill(posting);
  await page.getByRole('button', { name: 'Draft letter' }).click();
  const letter = page.getByLabel('Letter', { exact: true });
  await letter.waitFor();
  const draft = await letter.inputValue();
  expect(draft).toContain('Harbor Point Hospital');
  expect(draft).toContain('Amara Osei');
  expect(draft).not.toMatch(/\[[^\]]*\]/);
  expect(await page.getByText('Rule-based').first().isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Complete letter' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Complete letter' }).click();
  await page.getByText('Locked since').waitFor();
  const letterAddress = page.url();

  // Practice, graded on the server.
  await page.goto('/practice');
  await page.getByLabel('5', { exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Start session' }).click();
  await answerAll(page, 5);
  await page.getByRole('heading', { name: 'Review' }).waitFor();
  const result = await page.getByRole('heading', { level: 1 }).innerText();
  expect(problems).toEqual([]);
  await close();

  await application.restart();

  const later = await openPage(browser, application.url);
  await signIn(later.page, person);
  await later.page.goto('/resume');
  expect(await later.page.getByLabel('Resume, Markdown').inputValue()).toContain(
    'Trained 11 newly licensed nurses',
  );
  await later.page.goto('/resume/score');
  await later.page.getByText(`${headline}`, { exact: false }).first().waitFor();
  await later.page.goto(letterAddress);
  await later.page.getByText('Locked since').waitFor();
  expect(await later.page.locator('main').innerText()).toContain('Harbor Point Hospital');
  await later.page.goto('/practice');
  await later.page
    .getByRole('list', { name: 'Results' })
    .getByText(result.split(':')[0] ?? '')
    .waitFor();
  await later.page.goto('/dashboard');
  await later.page.getByText('Registered Nurses').first().waitFor();
  expect(later.problems).toEqual([]);
  await later.close();
}, 180_000);
