import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { openChromium, openTab } from './open-chromium.js';

const page = (body: string): string =>
  `data:text/html,${encodeURIComponent(`<!doctype html><html lang="en"><title>Trial</title><main><h1>Trial</h1>${body}</main></html>`)}`;

describe('the browser for tests', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await openChromium(); });
  afterAll(async () => { await browser.close(); });

  async function violationsOf(body: string): Promise<string[]> {
    const tab = await openTab(browser);
    await tab.goto(page(body));
    const { violations } = await new AxeBuilder({ page: tab }).analyze();
    await tab.context().close();
    return violations.map(({ id }) => id);
  }

  it('shows a page and runs its script', async () => {
    const tab = await openTab(browser);
    await tab.goto(page('<button onclick="this.textContent=6*7">Count</button>'));
    await tab.getByRole('button').click();
    expect(await tab.getByRole('button').textContent()).toBe('42');
    await tab.context().close();
  });

  it('has a font: letters have a width of their own', async () => {
    const tab = await openTab(browser);
    await tab.goto(page('<span id="narrow">iiii</span> <span id="wide">WWWW</span>'));
    const width = async (id: string): Promise<number> => (await tab.locator(`#${id}`).boundingBox())?.width ?? 0;
    expect(await width('wide')).toBeGreaterThan(2 * await width('narrow'));
    await tab.context().close();
  });

  it('lets axe see a fault, and none where there is none', async () => {
    expect(await violationsOf('<img src="data:,">')).toContain('image-alt');
    expect(await violationsOf('<p>Sound.</p>')).toEqual([]);
  });
});
