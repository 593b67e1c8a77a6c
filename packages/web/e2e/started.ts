import { afterAll, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import {
  openPage,
  startWithBrowser,
  type PageOptions,
  type WatchedPage,
  type WholeApplication,
} from './browser.ts';

/** What the tests of a file work on, from the first of them on. */
interface Started {
  application: WholeApplication;
  browser: Browser;
  /** A page in a fresh profile. */
  open: (options?: PageOptions) => Promise<WatchedPage>;
}

interface Setting {
  /** Added to the server's environment; asked for when it starts, and may start what it names. */
  env?: () => Promise<NodeJS.ProcessEnv>;
  /** Makes what all tests of the file need. */
  given?: (started: Started) => Promise<void>;
}

/** The product and a browser: started before the first test of the file, ended after its last. */
export function startedForTheFile({ env, given }: Setting = {}): Started {
  const started = {
    open: (options) => openPage(started.browser, started.application.url, options),
  } as Started;
  beforeAll(async () => {
    const options = env && { env: await env() };
    [started.application, started.browser] = await startWithBrowser(options);
    await given?.(started);
  }, 120_000);
  afterAll(async () => {
    // Undefined when they did not come up.
    await (started.browser as Browser | undefined)?.close();
    await (started.application as WholeApplication | undefined)?.stop();
  }, 30_000);
  return started;
}
