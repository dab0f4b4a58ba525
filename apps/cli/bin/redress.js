#!/usr/bin/env node
/**
 * Runs the command line on whatever Node is there: on the workspace's own when this one is too old, and built first when it
 * has not been. Plain JavaScript that Node 20 can read.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { URL, fileURLToPath, pathToFileURL } from 'node:url';

const workspace = new URL('../../../', import.meta.url);
const inWorkspace = path => fileURLToPath(new URL(path, workspace));
const main = inWorkspace('apps/cli/dist/main.js');
const compiler = inWorkspace('node_modules/typescript-7/bin/tsc');
const ownNode = [`node_modules/node-${process.platform}-${process.arch}/bin/node`, 'node_modules/.bin/node'].map(inWorkspace).find(existsSync);

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Signals go on to the child, which stops cleanly; its end is ours. */
function run(args, stdout = 'inherit') {
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, { stdio: ['inherit', stdout, 'inherit'], cwd: stdout === 'inherit' ? undefined : fileURLToPath(workspace) });
    child.on('error', ({ message }) => refuse(message));
    child.on('close', (status, signal) => resolve(status ?? (signal === 'SIGINT' ? 130 : 143)));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  });
}

if (Number.parseInt(process.versions.node) < 24) {
  if (ownNode === undefined) refuse(`Redress runs on Node 24, and this is ${process.version}. Run npm ci, which brings it along on Linux, or install it.`);
  process.execPath = ownNode;
  process.exit(await run([fileURLToPath(import.meta.url), ...process.argv.slice(2)]));
}

if (!existsSync(main)) {
  if (!existsSync(compiler)) refuse('Redress is not built. Run npm ci, then npm run build.');
  console.error('Redress is not built yet: building it now (npm run build does the same).');
  // What the compiler says is no answer to the command.
  if ((await run([compiler, '-b', 'apps/cli'], 2)) !== 0) refuse('It could not be built. Run npm run build and mend what it says.');
}

await import(pathToFileURL(main).href);
