import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { eventStoreBeside } from '@redress/house/testing';

const workspace = join(import.meta.dirname, '../..');
const inWorkspace = (path: string): string => join(workspace, path);

/** A run of `redress` in a process of its own. */
export interface RedressProcess {
  readonly hasEnded: () => boolean;
  readonly ended: Promise<{ readonly status: number | null; readonly signal: NodeJS.Signals | null; readonly output: string; readonly said: string }>;
  /** SIGKILL: nothing is flushed, nothing is said good-bye to. */
  kill(signal: 'SIGKILL' | 'SIGINT'): void;
  /** Whoever read its answer has seen enough. */
  stopReading(): void;
}

/** What is killed is what would be run: the built command line, brought up to date with its sources first. */
export function buildCommandLine(): void {
  const { status, stdout } = spawnSync(process.execPath, [inWorkspace('node_modules/typescript-7/bin/tsc'), '-b', 'apps/cli'], { cwd: workspace, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The command line does not build:\n${stdout}`);
}

export function redress(words: readonly string[], store: { readonly DATABASE_URL: string } | { readonly DATA_DIR: string }): RedressProcess {
  const { DATABASE_URL: _url, DATA_DIR: _dir, ...surroundings } = process.env;
  const eventStoreUrl = 'DATABASE_URL' in store ? eventStoreBeside(store.DATABASE_URL) : undefined;
  const env = { ...surroundings, ...store, ...(eventStoreUrl === undefined ? {} : { EVENT_STORE_URL: eventStoreUrl }) };
  const child = spawn(process.execPath, [inWorkspace('apps/cli/bin/redress.js'), ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  const ended = new Promise<Awaited<RedressProcess['ended']>>((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal, output, said }));
  });
  return { ended, hasEnded: () => child.exitCode !== null || child.signalCode !== null, kill: (signal) => void child.kill(signal), stopReading: () => void child.stdout.destroy() };
}
