import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { nurse } from '../../api/src/testing/careers/hands-on-people.ts';
import { nursePosting } from '../../api/src/testing/careers/postings.ts';
import {
  startMessagesServer,
  type MessagesServer,
} from '../../api/src/testing/messages-server/messages-server.ts';
import { answer, restAfter } from '../../api/src/testing/messages-server/reply.ts';
import { honestCoach } from '../../api/src/testing/messages-server/scripted-coach.ts';
import { inTheme } from './browser.ts';
import { startedForTheFile } from './started.ts';
import { givenNurse, givenResult } from './given-nurse.ts';
import { givenProfile, graphql } from './given-profile.ts';
import { newPerson, signUp } from './sign-up.ts';

/** A folder for pictures, to be looked at; none are kept when it is not set. */
const pictures = process.env['SCREENS_TO'];

let model: MessagesServer;

const started = startedForTheFile({
  env: async () => {
    model = await startMessagesServer();
    return { ANTHROPIC_API_KEY: model.key, ANTHROPIC_BASE_URL: model.url };
  },
});
afterAll(() => model?.stop());

const views = [
  { name: 'desktop', width: 1280, theme: 'light' },
  { name: 'phone', width: 360, theme: 'dark' },
  { name: 'phone', width: 360, theme: 'light' },
  { name: 'desktop', width: 1280, theme: 'dark' },
] as const;

/** Nothing wider than the screen, no violation of WCAG 2.2 AA, in each size and theme. */
async function look(page: Page, what: string): Promise<void> {
  const problems: string[] = [];
  for (const { name, width, theme } of views) {
    await page.setViewportSize({ width, height: 800 });
    await inTheme(page, theme);
    if (pictures)
      await page.screenshot({
        path: `${pictures}/coach-${what}-${name}-${theme}.png`,
        fullPage: true,
      });
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wider > 0) problems.push(`${name}: ${wider} px wider than the screen`);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    problems.push(...violations.map(({ id, help }) => `${name} ${theme}: ${id}: ${help}`));
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(problems).toEqual([]);
}

async function askForLetter(page: Page): Promise<void> {
  await page.goto('/letters/new');
  await page.getByLabel('Company').fill(nursePosting.companyName);
  await page.getByLabel('Job title').fill(nursePosting.jobTitle);
  await page.getByLabel('Job description').fill(nursePosting.description);
  await page.getByRole('button', { name: 'Draft letter' }).click();
}

test('a letter is seen while Claude writes it, outlives a reload, and leaves a receipt in Settings', async () => {
  const { rest, goOn } = restAfter(6);
  model.respond(honestCoach({ chunk: 30, rest }));
  const { page, problems, close } = await started.open();
  await givenNurse(page);
  await askForLetter(page);
  const writing = page.getByRole('region', { name: 'Your letter is being written' });
  await writing.getByText('Claude claude-sonnet-5-5 is writing').first().waitFor();
  await writing.getByText('I am applying for').waitFor();
  await look(page, 'writing');

  await page.reload();
  await writing.getByText('I am applying for').waitFor();
  goOn();
  const letter = page.getByLabel('Letter', { exact: true });
  await letter.waitFor({ timeout: 60_000 });
  expect(await letter.inputValue()).toContain(nursePosting.companyName);
  await page.getByText('Claude claude-sonnet-5-5').first().waitFor();
  expect(model.requests).toHaveLength(1);

  await page.goto('/settings/coach');
  const row = page.getByRole('row', { name: /Cover letter/u });
  expect(await row.innerText()).toMatch(/claude-sonnet-5-5[\s\S]*Written[\s\S]*\$0\.\d+/u);
  await look(page, 'settings');
  await row.getByRole('button', { name: 'Cover letter' }).click();
  const receipt = page.getByRole('dialog', { name: 'Receipt: cover letter' });
  const sent = await receipt
    .getByRole('region', { name: 'What was sent' })
    .locator('pre')
    .innerText();
  expect(sent).toContain('You write the body of a cover letter');
  expect(sent).not.toContain(nurse.name);
  await look(page, 'receipt');
  expect(problems).toEqual([]);
  await close();
}, 180_000);

test('a fault is told with what to do, and the rules write when they are asked to', async () => {
  model.respond(() => ({ kind: 'error', status: 401 }));
  const { page, problems, close } = await started.open();
  await givenNurse(page);
  await askForLetter(page);
  await page.getByRole('alert').getByText('The letter was not written').waitFor();
  // What was typed is still there.
  expect(await page.getByLabel('Company').inputValue()).toBe(nursePosting.companyName);
  await look(page, 'failed');
  await page.getByRole('button', { name: 'Write it by rules instead' }).click();
  await page.getByLabel('Letter', { exact: true }).waitFor();
  await page.getByText('Rule-based').first().waitFor();
  expect(problems).toEqual([]);
  await close();
}, 120_000);

test('a server that is killed in the middle says so, sends nothing twice, and what may have been charged counts', async () => {
  model.requests.length = 0;
  const { rest, goOn } = restAfter(6);
  model.respond(honestCoach({ chunk: 30, rest }));
  const { page, close } = await started.open({ expectedErrors: /./u });
  await givenNurse(page);
  await askForLetter(page);
  await page.getByText('I am applying for').waitFor();
  await started.application.restart({ kill: true });
  goOn();
  await page
    .getByRole('alert')
    .getByText('What had been sent to the model may have been charged')
    .waitFor({ timeout: 60_000 });
  expect(model.requests).toHaveLength(1);
  await page.goto('/settings/coach');
  const row = page.getByRole('row', { name: /Cover letter/u });
  await row.waitFor();
  expect(await row.innerText()).toMatch(/Not written[\s\S]*unknown/u);
  await close();
}, 180_000);

test('who switches Claude off is written for by rules, and nothing is sent', async () => {
  model.requests.length = 0;
  const { page, problems, close } = await started.open();
  await givenNurse(page);
  await page.goto('/settings/coach');
  // The choice moves once it is saved, which `check` does not wait for.
  await page.getByLabel('Rules only').click({ force: true });
  await page.getByText('Nothing you write is sent to a model.').waitFor();
  await page.getByText('Nothing was written yet').waitFor();
  await look(page, 'off');
  await askForLetter(page);
  await page.getByLabel('Letter', { exact: true }).waitFor();
  await page.getByText('Rule-based').first().waitFor();
  expect(model.requests).toEqual([]);
  expect(problems).toEqual([]);
  await close();
}, 120_000);

test('after a quiz the tip by rules stands, and Claude writes another when asked', async () => {
  model.respond(() => ({ kind: 'error', status: 401 }));
  const { page, problems, close } = await started.open();
  await givenNurse(page);
  await page.goto(`/practice/results/${encodeURIComponent(await givenResult(page))}`);
  const tip = page.getByRole('region', { name: 'What to practise next' });
  await tip.getByText('Rule-based').waitFor();
  await tip.getByRole('button', { name: 'Ask Claude for a tip' }).click();
  const failed = tip.getByText('The tip was not written');
  await failed.waitFor({ timeout: 30_000 });
  await tip.getByText('Rule-based').waitFor();
  await look(page, 'tip-failed');
  await tip.getByRole('button', { name: 'Write it by rules instead' }).click();
  await failed.waitFor({ state: 'detached' });
  await tip.getByText('Rule-based').waitFor();

  const { rest, goOn } = restAfter(1);
  model.respond(honestCoach({ chunk: 30, rest }));
  await tip.getByRole('button', { name: 'Ask Claude for a tip' }).click();
  const stop = tip.getByRole('button', { name: 'Stop writing' });
  await stop.waitFor();
  await look(page, 'tip-writing');
  goOn();
  await stop.waitFor({ state: 'detached', timeout: 60_000 });
  await tip.getByText('Rule-based').waitFor({ state: 'detached' });
  expect(await tip.innerText()).toMatch(/Claude claude-/u);
  expect(problems).toEqual([]);
  await close();
}, 120_000);

test('Claude phrases the figures of the dashboard; a number of its own is refused, and without it nothing is offered', async () => {
  model.respond(() => answer({ text: 'Nurses will soon earn $250,000 a year.' }));
  const { page, problems, close } = await started.open();
  await signUp(page, newPerson(nurse.name));
  await givenProfile(page);
  await page.goto('/dashboard');
  const notes = page.getByRole('region', { name: 'Outlook and trends' });
  await notes.getByRole('button', { name: 'Have Claude phrase it' }).click();
  await notes.getByRole('alert').getByText('The outlook was not written').waitFor();
  expect(await notes.innerText()).not.toContain('250,000');

  model.respond(honestCoach());
  await notes.getByRole('button', { name: 'Try again' }).click();
  await notes.getByText('In other words').waitFor({ timeout: 30_000 });
  await page.reload();
  await notes.getByText(/^Claude claude-/u).waitFor();
  await notes.getByText(/prompt \d{4}-/u).waitFor();

  const off = 'mutation { saveCoachSettings(input: { modelAllowed: false }) { __typename } }';
  await graphql(page, off);
  await page.reload();
  await notes.getByText('In other words').waitFor();
  expect(await notes.getByRole('button', { name: /phrase/u }).count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
}, 120_000);
