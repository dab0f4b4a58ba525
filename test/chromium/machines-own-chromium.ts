import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromiumAt, type Chromium } from './chromium.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The first Chromium or Chrome in the PATH that starts (Ubuntu's chromium-browser may be a stub that only advertises snap). */
export function machinesOwnChromium(): Chromium {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = names.flatMap(name => folders.map(folder => join(folder, name))).filter(path => existsSync(path));
  for (const path of found) {
    try {
      return chromiumAt(path, {}, `Chromium: the machine's own ${path}`);
    } catch {
      continue;
    }
  }
  throw new Error(found.length === 0 ? 'The machine has none of its own.' : `The machine's own (${found.join(', ')}) does not start.`);
}
