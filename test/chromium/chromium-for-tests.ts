import { machinesOwnChromium } from './machines-own-chromium.ts';
import { packagedChromium } from './packaged-chromium.ts';
import { installedChromium } from './installed-chromium.ts';
import { chromiumAt, type Chromium } from './chromium.ts';

/**
 * A Chromium to test with: the one CHROMIUM_PATH names, else the machine's own, else the one inside the npm package
 * @sparticuz/chromium, else one that apt-get installs (as root). Throws a sentence that says what was tried and what to do.
 */
export function chromiumForTests(): Chromium {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined) return chromiumAt(named, {}, `Chromium: ${named}, named by CHROMIUM_PATH`);

  const refusals: string[] = [];
  for (const find of [machinesOwnChromium, packagedChromium, installedChromium]) {
    try {
      return find();
    } catch (refusal) {
      refusals.push(refusal instanceof Error ? refusal.message : String(refusal));
    }
  }
  throw new Error(`There is no browser to test with. ${refusals.join(' ')} Install Chromium and name it in CHROMIUM_PATH.`);
}
