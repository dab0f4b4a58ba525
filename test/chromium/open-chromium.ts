import { chromium, type Browser } from 'playwright-core';
import { chromiumForTests } from './chromium-for-tests.ts';

/** A headless browser for a test; who opens it closes it. */
export async function openChromium(): Promise<Browser> {
  const { executablePath, args, env } = chromiumForTests();
  return chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...env } });
}
