import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { graphql } from './given-profile.ts';

/** The Markdown editor of the page. */
export const markdownEditor = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Resume, Markdown' });

/** Opens the resume as Markdown. */
export async function openMarkdown(page: Page): Promise<void> {
  await page.goto('/resume?edit=markdown');
  await markdownEditor(page).waitFor();
}

/** What the Markdown editor shows; of a long text the lines around the visible ones. */
export const shownMarkdown = (page: Page): Promise<string> =>
  markdownEditor(page).evaluate((content) =>
    [...content.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'),
  );

/** What the server holds. */
export async function savedMarkdown(page: Page): Promise<string> {
  const { me } = await graphql<{ me: { resume: { content: string } } }>(
    page,
    '{ me { resume { content } } }',
  );
  return me.resume.content;
}

/** Waits until the server holds such a text; asks it less often than it allows. */
export const untilSaved = (
  page: Page,
  isSo: (markdown: string) => boolean,
  timeoutMs = 20_000,
): Promise<void> =>
  until('the server has what was typed', async () => isSo(await savedMarkdown(page)), {
    timeoutMs,
    everyMs: 400,
  });

/** Replaces the whole text, as somebody who selects all and pastes. */
export async function writeMarkdown(page: Page, text: string): Promise<void> {
  await markdownEditor(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

/** The state beside the page's title, such as "Saved". */
export const saveState = (page: Page, state: string): Locator =>
  page.getByRole('status').getByText(state, { exact: true });

/** Waits until a question about the page is answered with yes. */
export async function until(
  what: string,
  isSo: () => Promise<boolean>,
  { timeoutMs = 20_000, everyMs = 50 } = {},
): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms in vain: ${what}.`);
    await pause(everyMs);
  }
}
