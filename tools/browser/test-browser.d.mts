import type { Browser, LaunchOptions } from 'playwright-core';

export declare function prepareBrowser(): Promise<string>;
export declare function launchBrowser(options?: LaunchOptions): Promise<Browser>;
