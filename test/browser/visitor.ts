import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openTab } from '../chromium/open-chromium.js';

/** Somebody with a browser, who may change whom they act as. */
export interface Visitor {
  readonly page: Page;
  /** As if chosen on the page for it. */
  actAs(userId: string): Promise<void>;
  /** Opens an address of the server. */
  open(path: string): Promise<void>;
  /** What the browser complained about: blocked by the content security policy, not found, a script's error. */
  readonly complaints: readonly string[];
  leave(): Promise<void>;
}

export async function visitorTo(url: string, browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const page = await openTab(browser, { viewport: { width: 1100, height: 900 }, ...options });
  const context = page.context();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // A form that is refused answers with 4xx, which Chromium reports as an error of the network.
    if (message.type() === 'error' && !/status of 4(?:00|03|04|09|12|22)/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return {
    page, complaints,
    actAs: (userId) => context.addCookies([{ name: 'demonstration-person', value: userId, url }]),
    open: async (path) => {
      await page.goto(`${url}${path}`);
    },
    leave: () => context.close(),
  };
}
