import { spawnSync } from 'node:child_process';
import { machinesOwnChromium } from './machines-own-chromium.ts';
import type { Chromium } from './chromium.ts';

/** The last resort: Debian's own package, which only root can install. */
export function installedChromium(): Chromium {
  if (process.getuid?.() !== 0) throw new Error('Only root could install one with apt-get.');
  const { status } = spawnSync('sh', ['-c', 'apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends chromium'], { stdio: 'ignore' });
  if (status !== 0) throw new Error('`apt-get install chromium` did not succeed.');
  const installed = machinesOwnChromium();
  return { ...installed, source: `${installed.source} Installed just now with apt-get.` };
}
