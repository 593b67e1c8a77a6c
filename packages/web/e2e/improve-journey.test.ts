import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { inTheme } from './browser.ts';
import { startedForTheFile } from './started.ts';
import { givenProfile, graphql } from './given-profile.ts';
import { newPerson, signUp } from './sign-up.ts';

/** A folder for pictures, to be looked at; none are kept when it is not set. */
const pictures = process.env['SCREENS_TO'];

if (pictures) mkdirSync(pictures, { recursive: true });
const started = startedForTheFile();

const resume = `# Nadia Okonkwo

**Registered Nurse**

nadia@example.com · +1 202-555-0143

## Summary

Registered nurse with six years on a surgical ward.

## Experience

### Registered Nurse — Harbor Point Hospital
*Mar 2020 – Feb 2026*

- Responsible for training newly licensed nurses in wound care
- Administered medications for up to 6 patients per shift
- Documented patient care in Epic

## Education

### BSN — Willamette Valley College
*2015 – 2019*

## Skills

- Wound care, triage
`;
const posting = `Registered Nurse

Requirements
- Wound care
- IV therapy
- Telemetry
- Epic

Nice to have
- Triage`;

const scoreOf = async (page: Page) =>
  Number(
    (await page.getByRole('region', { name: 'Score', exact: true }).innerText()).match(
      /([\d.]+)\s*of 100/,
    )?.[1],
  );
const terms = (page: Page) => page.getByRole('region', { name: 'Terms of the job', exact: true });
const rowOf = (page: Page, term: string) =>
  terms(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: term, exact: true }) });

const views = [
  { width: 1280, theme: 'light' },
  { width: 360, theme: 'dark' },
] as const;

/** No violation of WCAG 2.2 AA and nothing wider than the screen, in both themes. */
async function look(page: Page, name: string): Promise<void> {
  const violations: string[] = [];
  for (const { width, theme } of views) {
    await inTheme(page, theme);
    await page.setViewportSize({ width, height: 900 });
    if (pictures)
      await page.screenshot({ path: `${pictures}/${name}-${width}-${theme}.png`, fullPage: true });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) violations.push(`${width}: ${overflow} px wider than the screen`);
    const { violations: found } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    violations.push(
      ...found.map(
        ({ id, nodes }) =>
          `${width} ${theme}: ${id}: ${nodes
            .map(({ html }) => html)
            .join(' ')
            .slice(0, 300)}`,
      ),
    );
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 900 });
  expect({ name, violations }).toEqual({ name, violations: [] });
}

/** Presses a button once it is free: while a line is looked at again, the page takes no press. */
const press = (card: Locator, name: string) =>
  card.locator('button:not([aria-busy])', { hasText: name }).click();

test('a score is corrected, explained, improved line by line, and compared', async () => {
  const { page, problems, close } = await started.open();
  await signUp(page, newPerson());
  await givenProfile(page);
  await graphql(
    page,
    'mutation ($input: SaveResumeInput!) { saveResume(input: $input) { __typename } }',
    { input: { content: resume, version: 0 } },
  );

  // Scored with a posting.
  await page.goto('/resume/score');
  await page.getByLabel('Job description').fill(posting);
  await page.getByRole('button', { name: 'Check my resume' }).click();
  await rowOf(page, 'Telemetry').waitFor();
  const first = await scoreOf(page);
  expect(await page.getByText('machine-readability estimate, rubric v3').count()).toBe(1);

  // The list of terms is the person's to correct.
  await page.getByRole('button', { name: 'Change how Telemetry is asked for' }).click();
  await page.getByRole('menuitem', { name: 'It is nice to have' }).click();
  await page.getByLabel('Add a term the posting asks for').fill('Medication administration');
  await page.getByRole('button', { name: 'Add term' }).click();
  await look(page, 'terms-changed');
  await page.getByRole('button', { name: 'Save terms and score again' }).click();
  await page.getByText('changed and not saved').waitFor({ state: 'detached' });
  await rowOf(page, 'Medication administration')
    .getByText('yours', { exact: true })
    .filter({ visible: true })
    .waitFor();
  expect(await rowOf(page, 'Telemetry').innerText()).toContain('nice to have');

  // What is missing is judged; nothing is put into the resume by itself.
  await page.getByRole('button', { name: 'Telemetry: adjacent, learn it' }).click();
  await page.getByRole('region', { name: 'To learn' }).getByText('Telemetry').waitFor();
  await page.getByRole('button', { name: 'I have IV therapy: add it' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('The line, with the term').waitFor();
  expect(await dialog.getByLabel('The line, with the term').inputValue()).toBe(
    '- Wound care, triage, IV therapy',
  );
  await look(page, 'add-term');
  await dialog.getByRole('button', { name: 'Save line' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Your resume has changed since this check').waitFor();
  await page.getByRole('button', { name: 'Check again' }).click();
  await rowOf(page, 'IV therapy').getByText('Found').waitFor();
  await look(page, 'score');
  const second = await scoreOf(page);
  expect(second).toBeGreaterThan(first);

  // A bullet is improved: accepted with the keyboard, taken back, accepted again.
  await page.goto('/resume/improve');
  await page.getByRole('button', { name: 'Find better wordings' }).click();
  const duty = page.getByRole('group', { name: /^Suggestion/ }).filter({ hasText: 'duty' });
  await duty.waitFor();
  await look(page, 'improve');
  await duty.focus();
  await page.keyboard.press('a');
  await page.getByText('Suggestion accepted and saved').waitFor();
  await page
    .getByRole('region', { name: 'Messages' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await press(duty, 'Accept');
  await duty.waitFor({ state: 'detached' });

  // What came of it is asked, and put in as it was typed.
  const asked = page
    .getByRole('group', { name: /^Suggestion/ })
    .filter({ hasText: 'Trained newly licensed nurses in wound care' });
  await asked.getByRole('textbox').fill('9 of them in two years');
  await press(asked, 'Show it in the line');
  await press(asked, 'Accept');
  await asked.waitFor({ state: 'detached' });
  const { me } = await graphql<{ me: { resume: { content: string } } }>(
    page,
    '{ me { resume { content } } }',
  );
  expect(me.resume.content).toContain(
    '- Trained newly licensed nurses in wound care, 9 of them in two years\n',
  );

  // The score has risen, and the ledger says by what.
  await page.goto('/resume/score');
  const history = page.getByRole('region', { name: 'Score history' }).getByRole('row');
  await history.first().waitFor();
  const runs = await history.count();
  await page.getByRole('button', { name: 'Check again' }).click();
  await page.getByText('Your resume has changed since this check').waitFor({ state: 'detached' });
  expect(await scoreOf(page)).toBeGreaterThan(second);
  // The history is read anew after the check: then it has one row more.
  await history.nth(runs).waitFor();
  await page
    .getByRole('link', { name: /what changed since the check before/ })
    .first()
    .click();
  const comparison = page.getByRole('region', { name: 'What changed between two checks' });
  await comparison.getByText(/^\+.*better in .*(?:duty phrases|outcomes)/).waitFor();
  expect(new URL(page.url()).searchParams.get('before')).not.toBeNull();
  await look(page, 'comparison');

  // A line of a finding opens the editor there, and an old report keeps its rubric.
  await page
    .getByRole('link', { name: /^Line \d+: open/ })
    .first()
    .click();
  await page.waitForURL(/\/resume\?at=\d+/);
  await page.goBack();
  await page.getByRole('region', { name: 'Score history' }).getByRole('link').last().click();
  await page.getByText('This is a check of your history').waitFor();
  expect(problems).toEqual([]);
  await close();
}, 180_000);
