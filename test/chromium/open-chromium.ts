import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumForTests } from './chromium-for-tests.ts';

/** Milliseconds to start and for each step, as a safety limit shorter than Jest's own, so that the step is named. */
const patience = 240_000;

/** A headless browser for a test; who opens it closes it. */
export async function openChromium(): Promise<Browser> {
  const { executablePath, args, env } = chromiumForTests();
  return chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...env }, timeout: patience });
}

/** A tab of somebody who has never been here. */
export async function openTab(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(patience);
  return context.newPage();
}
