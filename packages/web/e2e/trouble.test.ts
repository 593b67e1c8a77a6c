import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startedForTheFile } from './started.ts';
import { givenProfile } from './given-profile.ts';
import {
  openMarkdown,
  savedMarkdown,
  saveState,
  shownMarkdown,
  writeMarkdown,
} from './resume-editor.ts';
import { newPerson, signIn, signUp } from './sign-up.ts';

const person = newPerson('Lars Brandt');

const started = startedForTheFile({
  given: async ({ open }) => {
    const { page, close } = await open();
    await signUp(page, person);
    await givenProfile(page);
    await page.goto('/resume');
    await page.getByRole('button', { name: 'Start with an outline' }).click();
    await page.getByLabel('Name', { exact: true }).waitFor();
    await close();
  },
});

const saved = (page: Page) => saveState(page, 'Saved');

async function openResume(expectedErrors?: RegExp) {
  const opened = await started.open(expectedErrors ? { expectedErrors } : {});
  await signIn(opened.page, person);
  await openMarkdown(opened.page);
  return opened;
}

test('what is typed offline is kept when the tab is closed, and sent when the network is back', async () => {
  const { page, context, close } = await openResume(/Failed to load|net::ERR/);
  await context.setOffline(true);
  await writeMarkdown(
    page,
    '# Lars Brandt\n\nlars@example.org\n\n## Skills\n\n- written in a tunnel\n',
  );
  await page.getByText('Offline, kept here').waitFor();
  await page.close();
  await context.setOffline(false);
  const later = await context.newPage();
  await openMarkdown(later);
  await saved(later).waitFor();
  expect(await shownMarkdown(later)).toContain('written in a tunnel');
  expect(await savedMarkdown(later)).toContain('written in a tunnel');
  await close();
}, 60_000);

test('two open devices: the second save shows both versions and overwrites nothing by itself', async () => {
  const one = await openResume();
  const two = await openResume();
  await writeMarkdown(one.page, '# Lars Brandt\n\nfrom the first device\n');
  await saved(one.page).waitFor();
  await writeMarkdown(two.page, '# Lars Brandt\n\nfrom the second device\n');
  await two.page.getByText('This was changed somewhere else').waitFor();
  expect(await two.page.getByRole('alert').innerText()).toContain('from the first device');
  expect(await two.page.getByRole('alert').innerText()).toContain('from the second device');
  await two.page.getByRole('button', { name: 'Keep mine' }).click();
  await saved(two.page).waitFor();
  expect(await savedMarkdown(one.page)).toContain('from the second device');
  await one.close();
  await two.close();
}, 90_000);

test('an expired session keeps what was typed and sends it after signing in again', async () => {
  const { page, context, close } = await openResume(/401|Failed to load/);
  await context.clearCookies();
  await writeMarkdown(page, '# Lars Brandt\n\nwritten after the session had ended\n');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await dialog.getByLabel('Password', { exact: true }).fill(person.password);
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await saved(page).waitFor();
  expect(await savedMarkdown(page)).toContain('written after the session had ended');
  await close();
}, 60_000);

test('a server that is killed while one types loses nothing that was called saved', async () => {
  const { page, close } = await openResume(/Failed to load|net::ERR|50\d/);
  await writeMarkdown(page, '# Lars Brandt\n\nbefore the crash\n');
  await saved(page).waitFor();
  await started.application.restart({ kill: true });
  await writeMarkdown(page, '# Lars Brandt\n\nbefore the crash\n\nafter the crash\n');
  await saved(page).waitFor({ timeout: 30_000 });
  expect(await savedMarkdown(page)).toContain('after the crash');
  await close();
}, 90_000);

test('a file that cannot be a resume is refused with its reason, and nothing changes', async () => {
  const { page, close } = await openResume(/4\d\d/);
  const before = await shownMarkdown(page);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Import a file' }).click();
  const choice = page.getByLabel('Choose your resume');
  const alert = page.getByRole('dialog').getByRole('alert');
  for (const [name, content, reason] of [
    ['empty.pdf', '', /empty/i],
    ['resume.pdf', 'not a pdf at all', /PDF|type|read/i],
  ] as const) {
    await choice.setInputFiles({
      name,
      mimeType: 'application/pdf',
      buffer: Buffer.from(content),
    });
    await alert.filter({ hasText: reason }).waitFor();
  }
  await page.keyboard.press('Escape');
  expect(await shownMarkdown(page)).toBe(before);
  await close();
}, 60_000);
