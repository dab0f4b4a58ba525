import { StartRefused } from './start-refused.js';

const oldestMajor = 24;

/** `npm start` brings the right Node with it; whoever starts the program by hand may have another. Throws StartRefused. */
export function checkNodeVersion(version: string): void {
  const major = Number.parseInt(version.replace(/^v/, ''), 10);
  if (major >= oldestMajor) return;
  throw new StartRefused(`Redress needs Node ${oldestMajor} or newer and this is ${version}. Start it with npm start, which brings its own Node, or install a newer one.`);
}
