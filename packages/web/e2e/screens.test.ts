import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inTheme } from './browser.ts';
import { startedForTheFile } from './started.ts';
import { graphql } from './given-profile.ts';

/** A folder for pictures of every screen, to be looked at; none are kept when it is not set. */
const pictures = process.env['SCREENS_TO'];

if (pictures) mkdirSync(pictures, { recursive: true });
const started = startedForTheFile();

async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('[role=status]:has-text("Loading")').first().waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
}

/** Looked at in this many ways; WCAG 2.2 AA is checked in two of them, one for each theme. */
const views = [
  { size: 'desktop', width: 1280, theme: 'light', axe: true },
  { size: 'wide', width: 1920, theme: 'light', axe: false },
  { size: 'tablet', width: 768, theme: 'dark', axe: false },
  { size: 'phone', width: 360, theme: 'dark', axe: true },
] as const;

/** Where the tabs of the resume stood in a view, when they were seen first. */
const tabsStood = new Map<string, string>();

/** From one part of the resume to the next, its tabs stay where they are. */
async function movedTabs(page: Page, size: string): Promise<string[]> {
  const place = await page.evaluate(async () => {
    // A window that has just been made wider is drawn first: until then it is neither the one nor the other.
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    const tabs = document.querySelector('nav[aria-label="Resume"]');
    return tabs && JSON.stringify(tabs.getBoundingClientRect());
  });
  if (place === null) return [];
  const before = tabsStood.get(size) ?? place;
  tabsStood.set(size, before);
  return place === before ? [] : [`${size}: the tabs stand at ${place}, elsewhere at ${before}`];
}

/** No violation of WCAG 2.2 AA, and nothing wider than the screen. */
async function look(page: Page, name: string, path: string, isAxed = true): Promise<void> {
  const violations: string[] = [];
  await page.goto(path);
  await settled(page);
  for (const { size, width, theme, axe } of views) {
    await inTheme(page, theme);
    await page.setViewportSize({ width, height: width < 500 ? 780 : 900 });
    if (pictures) {
      await page.screenshot({ path: `${pictures}/${name}-${size}-${theme}.png`, fullPage: true });
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) violations.push(`${size}: ${overflow} px wider than the screen`);
    // What is hidden from the eye in a pane that scrolls may stand far below the page.
    const beyond = await page.evaluate(
      () =>
        document.documentElement.scrollHeight - Math.max(innerHeight, document.body.offsetHeight),
    );
    if (beyond > 0) violations.push(`${size}: ${beyond} px longer than what it shows`);
    violations.push(...(await movedTabs(page, size)));
    if (!axe || !isAxed) continue;
    const { violations: found } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    for (const { id, help, nodes } of found) {
      const where = nodes.map((node) => node.html).join(' ');
      violations.push(`${size} ${theme}: ${id}: ${help}: ${where.slice(0, 300)}`);
    }
  }
  expect({ screen: name, violations }).toEqual({ screen: name, violations: [] });
}

test.each([
  ['landing', '/'],
  ['sign-in', '/sign-in'],
  ['sign-up', '/sign-up'],
  ['explore', '/explore'],
  ['explore-industry', '/explore/industries/healthcare/nursing'],
  ['explore-occupation', '/explore/occupations/29-1141'],
  ['compare', '/explore/compare?codes=29-1141,51-4121,27-2011'],
  ['sources', '/explore/sources'],
  ['not-found', '/no/such/page'],
])(
  'the public screen %s is accessible in both themes and fits every width',
  async (name, path) => {
    const { page, close } = await started.open();
    await look(page, name, path);
    await close();
  },
  120_000,
);

test('every screen of the demo account is accessible in both themes and fits every width', async () => {
  const { page, problems, close } = await started.open();
  await page.goto('/');
  await page.getByRole('button', { name: /demo/i }).first().click();
  await page.waitForURL('**/dashboard**');
  const { me } = await graphql<{
    me: {
      coverLetters: { edges: { node: { id: string; status: string } }[] };
      assessments: { edges: { node: { id: string } }[] };
    };
  }>(
    page,
    '{ me { coverLetters(first: 10) { edges { node { id status } } } assessments(first: 1) { edges { node { id } } } } }',
  );
  const letters = me.coverLetters.edges.map(({ node }) => node);
  const draft = letters.find(({ status }) => status === 'DRAFT');
  const completed = letters.find(({ status }) => status === 'COMPLETED');
  const [assessment] = me.assessments.edges;
  expect([draft, completed, assessment]).not.toContain(undefined);
  const screens: [string, string][] = [
    ['dashboard', '/dashboard'],
    ['resume', '/resume'],
    ['score', '/resume/score'],
    ['improve', '/resume/improve'],
    ['export', '/resume/export'],
    ['letters', '/letters'],
    ['letters-none', '/letters?q=nothing-is-called-this'],
    ['new-letter', '/letters/new'],
    ['letter-draft', `/letters/${draft?.id}`],
    ['letter-completed', `/letters/${completed?.id}`],
    ['practice', '/practice'],
    ['practice-result', `/practice/results/${assessment?.node.id}`],
    ['settings-profile', '/settings/profile'],
    ['settings-sign-in', '/settings/sign-in'],
    ['settings-privacy', '/settings/privacy'],
    ['settings-coach', '/settings/coach'],
    ['settings-appearance', '/settings/appearance'],
  ];
  for (const [name, path] of screens) await look(page, name, path);
  // history.test.ts looks at these with axe.
  for (const part of ['copies', 'history']) await look(page, part, `/resume/${part}`, false);
  expect(problems).toEqual([]);
  await close();
}, 400_000);
