import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../../tools/browser/test-browser.mjs';
import { startWholeApplication } from '../../../tools/launch/test-application.mjs';

/** A page whose errors fail the test that opened it. */
export interface WatchedPage {
  page: Page;
  context: BrowserContext;
  /** What the page logged as an error or asked of another origin, until now. */
  problems: string[];
  close: () => Promise<void>;
}

export interface PageOptions extends BrowserContextOptions {
  /** Console errors that the test provokes (a refused upload, a server that is away). */
  expectedErrors?: RegExp;
}

export const launch = (): Promise<Browser> => launchBrowser();

export type WholeApplication = Awaited<ReturnType<typeof startWholeApplication>>;

/** The product and a browser for it. When one does not come up the other is ended too: left open, it would keep the run from ever ending. */
export async function startWithBrowser(
  options?: Parameters<typeof startWholeApplication>[0],
): Promise<[WholeApplication, Browser]> {
  const [application, browser] = await Promise.allSettled([
    startWholeApplication(options),
    launch(),
  ]);
  if (application.status === 'fulfilled' && browser.status === 'fulfilled')
    return [application.value, browser.value];
  if (application.status === 'fulfilled') await application.value.stop();
  if (browser.status === 'fulfilled') await browser.value.close();
  throw application.status === 'rejected'
    ? application.reason
    : (browser as PromiseRejectedResult).reason;
}

/** Opens a page in a fresh profile, as a person with nothing stored would. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: PageOptions = {},
): Promise<WatchedPage> {
  const { expectedErrors, ...contextOptions } = options;
  const context = await browser.newContext({
    locale: 'en-US',
    baseURL: origin,
    reducedMotion: 'reduce',
    ...contextOptions,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const problems: string[] = [];
  const note = (text: string) => {
    if (!expectedErrors?.test(text)) problems.push(text);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  page.on('pageerror', (error) => note(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(origin))
      note(`a request to another origin: ${url}`);
  });
  return { page, context, problems, close: () => context.close() };
}

/** Shows the page in a theme, and waits until it is painted so: on a busy machine colours of both would be measured together. */
export async function inTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    const fading = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(fading.map(({ finished }) => finished));
  });
}
