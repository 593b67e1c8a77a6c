import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { inTheme } from './browser.ts';
import { startedForTheFile } from './started.ts';
import { givenProfile, graphql } from './given-profile.ts';
import { saveState, shownMarkdown, until, writeMarkdown } from './resume-editor.ts';
import { newPerson, signUp } from './sign-up.ts';

/** A folder for pictures, to be looked at; none are kept when it is not set. */
const pictures = process.env['SCREENS_TO'];

if (pictures) mkdirSync(pictures, { recursive: true });
const started = startedForTheFile();

/** Saved as an accepted suggestion, so that each is a revision of its own without waiting. */
async function save(page: Page, content: string, version: number): Promise<void> {
  const { saveResume } = await graphql<{ saveResume: { __typename: string } }>(
    page,
    'mutation ($input: SaveResumeInput!) { saveResume(input: $input) { __typename } }',
    { input: { content, version, cause: 'SUGGESTION' } },
  );
  expect(saveResume.__typename).toBe('ResumeSaved');
}

const resumeOf = async (page: Page) =>
  (
    await graphql<{ me: { resume: { content: string; version: number } | null } }>(
      page,
      '{ me { resume { content version } } }',
    )
  ).me.resume;

async function look(page: Page, name: string): Promise<void> {
  for (const [width, theme] of [
    [1280, 'light'],
    [360, 'dark'],
  ] as const) {
    await inTheme(page, theme);
    await page.setViewportSize({ width, height: 900 });
    if (pictures)
      await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true });
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    expect({ name, width, wider, found }).toEqual({ name, width, wider: 0, found: [] });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** One of a few choices that stand beside each other. */
const choose = (page: Page, name: string) =>
  page.getByRole('radio', { name, exact: true }).click({ force: true });

/** Opens a part of a copy. */
const open = (page: Page, part: string) =>
  page
    .getByRole('navigation', { name: 'Copy', exact: true })
    .getByRole('link', { name: part, exact: true })
    .click();

/** Waits until a list has so many items. */
async function has(list: Locator, count: number): Promise<void> {
  const items = list.getByRole('listitem');
  for (let tries = 0; tries < 50 && (await items.count()) !== count; tries += 1)
    await list.page().waitForTimeout(100);
  expect(await items.count()).toBe(count);
}

const body = (bullet: string) =>
  `# Nadia Okonkwo\n\nnadia@example.org\n\n## Experience\n\n### Charge nurse — Harbour Clinic\n\n- ${bullet}\n- Trained new colleagues\n- Kept the ward’s stock\n\n## Skills\n\n- Triage\n- Wound care\n`;

test('a resume is edited, its history compared, an old state named and brought back, and deleting undone', async () => {
  const { page, problems, close } = await started.open();
  await signUp(page, newPerson());
  await givenProfile(page);
  await save(page, body('Led a team of 4 nurses'), 0);
  await save(page, body('Led a team of 12 nurses on two wards'), 1);
  await page.goto('/resume/history');
  const history = page.getByRole('navigation', { name: 'Revisions' });
  await has(history, 2);
  await page.getByText('1 place changed: 4 words added, 1 word removed').waitFor();
  expect(await page.locator('ins').first().innerText()).toContain('12');
  await look(page, 'history');

  await history.getByRole('link').nth(1).click();
  await page.waitForURL('**/resume/history/*');
  await page.getByText('the oldest revision that is kept').waitFor();
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Sent to the harbour clinic');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Sent to the harbour clinic' }).waitFor();
  await page.getByLabel('Compare with').selectOption('now');
  await page.getByText('1 place changed').waitFor();
  expect(page.url()).toContain('with=now');
  await look(page, 'history-one');

  // Another device saves in the meantime: nothing is overwritten, and it says so.
  await save(page, body('Led a team of 12 nurses on three wards'), 2);
  await page.getByRole('button', { name: 'Restore this' }).click();
  await page.getByRole('alert').getByText('nothing was overwritten').waitFor();
  await has(history, 3);
  await page.getByRole('button', { name: 'Restore this' }).click();
  await page.waitForURL('**/resume/history');
  expect(await resumeOf(page)).toMatchObject({
    content: body('Led a team of 4 nurses'),
    version: 4,
  });
  await has(history, 4);
  expect(await history.innerText()).toContain('Brought back');

  await page.goto('/resume');
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete resume' }).click();
  await page
    .getByRole('region', { name: 'Messages' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await page.getByText('Resume restored').waitFor();
  await page.getByRole('button', { name: 'More actions' }).waitFor();
  expect((await resumeOf(page))?.content).toBe(body('Led a team of 4 nurses'));
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete resume' }).click();
  await page.getByText('Your resume is in the trash').waitFor();
  await look(page, 'resume-in-trash');
  await page.reload();
  await page.getByRole('button', { name: 'Restore resume' }).click();
  await page.getByRole('button', { name: 'More actions' }).waitFor();
  expect((await resumeOf(page))?.content).toBe(body('Led a team of 4 nurses'));
  expect(problems).toEqual([]);
  await close();
}, 120_000);

test('fifty revisions come page by page, and a deleted practice result comes back', async () => {
  const { page, problems, close } = await started.open();
  await page.goto('/');
  await page.getByRole('button', { name: /demo/i }).first().click();
  await page.waitForURL('**/dashboard**');
  const { content, version } = (await resumeOf(page)) ?? { content: '', version: 0 };
  for (let index = 0; index < 50; index += 1)
    await save(page, `${content}\n- Line ${index}\n`, version + index);
  await page.goto('/resume/history');
  // The demo person's own are older.
  await page.getByText(`25 of ${50 + version} revisions`).waitFor();
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.getByText(`50 of ${50 + version} revisions`).waitFor();
  await look(page, 'history-fifty');

  await page.goto('/practice');
  const results = page.getByRole('list', { name: 'Results' });
  await results.getByRole('listitem').first().waitFor();
  const before = await results.getByRole('listitem').count();
  await results
    .getByRole('button', { name: /^Delete the result/ })
    .first()
    .click();
  await page
    .getByRole('region', { name: 'Messages' })
    .getByRole('button', { name: 'Undo' })
    .waitFor();
  await has(results, before - 1);
  await choose(page, 'Trash');
  await results.getByRole('button', { name: /^Restore the result/ }).waitFor();
  await look(page, 'practice-trash');
  await results.getByRole('button', { name: /^Restore the result/ }).click();
  await page.getByText('The trash is empty').waitFor();
  expect(problems).toEqual([]);
  await close();
}, 120_000);

test('a copy for a job follows the master where both go together, and asks where they do not', async () => {
  const { page, problems, close } = await started.open();
  await signUp(page, newPerson());
  await givenProfile(page);
  await save(page, body('Led a team of 4 nurses'), 0);
  await page.goto('/resume/copies');
  await page.getByText('Make your first copy for a job').waitFor();
  await page.getByRole('button', { name: 'New copy' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Job title').fill('Ward nurse');
  await dialog.getByLabel('Company').fill('City Hospital');
  await dialog
    .getByLabel('Job description')
    .fill('We look for a ward nurse.\n\nRequirements:\n- Triage\n- Wound care\n');
  await dialog.getByRole('button', { name: 'Make copy' }).click();
  await page.waitForURL(/resume\/copies\/.+/);
  await page.getByLabel('Markdown', { exact: true }).click({ force: true });
  await writeMarkdown(page, body('Led a surgical team of 4 nurses'));
  await saveState(page, 'Saved').waitFor();
  await look(page, 'copy-edit');

  // The master changes a line that the copy has changed as well, and one that it has not.
  await save(
    page,
    body('Led a team of 12 nurses').replace('- Wound care', '- Wound care\n- IV therapy'),
    1,
  );
  await page.reload();
  await page.getByText('A change of your master resume was taken over').waitFor();
  await page.getByRole('button', { name: 'Show them' }).click();
  await look(page, 'copy-taken');
  const untilCopyHas = (has: boolean) =>
    until(`IV therapy is ${has ? 'in' : 'out of'} the saved copy`, async () => {
      const { me } = await graphql<{ me: { tailoredResumes: { nodes: { content: string }[] } } }>(
        page,
        '{ me { tailoredResumes { nodes { content } } } }',
      );
      return me.tailoredResumes.nodes[0]?.content.includes('- IV therapy') === has;
    });
  await page.getByRole('button', { name: /^Leave out: change 1/ }).click();
  await untilCopyHas(false);
  await page.getByRole('button', { name: /^Take again: change 1/ }).click();
  await untilCopyHas(true);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('link', { name: 'Choose', exact: true }).click();
  await page.getByText('Choose in 1 place that both changed first').waitFor();
  await look(page, 'copy-master');
  await page.getByRole('radio', { name: 'This copy' }).first().click({ force: true });
  await page.getByRole('button', { name: 'Take over' }).click();
  await page.getByText('Up to date with the master').waitFor();
  await open(page, 'Edit');
  const copied = await shownMarkdown(page);
  expect(copied).toContain('Led a surgical team of 4 nurses');
  expect(copied).toContain('- IV therapy');

  await open(page, 'Difference');
  await page.getByText('1 place changed').waitFor();
  await look(page, 'copy-difference');
  await open(page, 'Score');
  await page.getByRole('button', { name: 'Check this copy' }).click();
  await page.getByText('of 100').waitFor();
  await look(page, 'copy-score');
  await open(page, 'History');
  await page
    .getByRole('navigation', { name: 'Revisions' })
    .getByText('Taken from the master')
    .waitFor();
  await look(page, 'copy-history');

  await page.getByRole('button', { name: 'Delete copy' }).click();
  await page
    .getByRole('region', { name: 'Messages' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await page
    .getByRole('list', { name: 'Copies' })
    .getByRole('link', { name: 'Ward nurse' })
    .waitFor();
  await look(page, 'copies');
  expect(problems).toEqual([]);
  await close();
}, 120_000);
