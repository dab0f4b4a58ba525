import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromiumAt, type Chromium } from './chromium.ts';

const workspace = resolve(import.meta.dirname, '../..');
const packaged = join(workspace, 'node_modules/@sparticuz/chromium');

/** The browser inside the npm package, unpacked once into `.cache`, with the libraries and the font it brings: it needs none of the machine's. */
export function packagedChromium(): Chromium {
  if (process.arch !== 'x64') throw new Error(`@sparticuz/chromium has none for ${process.arch}.`);
  const home = unpackedOnce();
  const env = { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_PATH: join(home, 'fonts'), HOME: home };
  return chromiumAt(join(home, 'chromium'), env, 'Chromium: the one inside @sparticuz/chromium', '--no-zygote');
}

/** Two processes may come at once, and one may be killed half-way: each unpacks beside and the first to finish gives it its name. */
function unpackedOnce(): string {
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8')) as { version: string };
  const cache = join(workspace, '.cache/chromium');
  const home = join(cache, version);
  if (existsSync(home)) return home;
  mkdirSync(cache, { recursive: true });
  const beside = mkdtempSync(join(cache, 'unpacking-'));
  try {
    execFileSync(process.execPath, [join(import.meta.dirname, 'unpack.ts')], { env: { ...process.env, TMPDIR: beside }, stdio: 'pipe' });
    renameSync(beside, home);
  } catch (lost) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(home)) throw lost;
  }
  return home;
}
