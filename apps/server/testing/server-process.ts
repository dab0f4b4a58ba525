import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const workspace = join(import.meta.dirname, '../../..');

/** The program as `npm start` runs it, in a process of its own. */
export interface ServerProcess {
  /** Resolves with what the pattern caught in what it wrote; rejects when it ends without. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  /** Everything it has written. */
  output(): string;
  kill(signal: NodeJS.Signals): void;
  /** Its exit status, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

const running = new Set<ServerProcess>();

/** Stops what a test that failed half-way has left running. */
export async function stopServers(): Promise<void> {
  for (const server of running) server.kill('SIGTERM');
  await Promise.all([...running].map(({ ended }) => ended));
}

/** Builds it once, as `npm start` does; Node cannot run decorators from their source. */
export function buildServer(): void {
  const { status, stdout } = spawnSync(process.execPath, [join(workspace, 'node_modules/typescript-7/bin/tsc'), '-b', 'apps/server'], { cwd: workspace, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
}

export function startServer(environment: Readonly<Record<string, string>>): ServerProcess {
  const child = spawn(process.execPath, [join(workspace, 'apps/server/dist/main.js')], { cwd: workspace, env: { PATH: process.env.PATH, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => child.on('close', (status, signal) => resolve(status ?? signal)));
  const server: ServerProcess = { said: (pattern) => caught(child, pattern, () => output), output: () => output, kill: (signal) => void child.kill(signal), ended };
  running.add(server);
  void ended.then(() => running.delete(server));
  return server;
}

function caught(child: ChildProcess, pattern: RegExp, output: () => string): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const found = pattern.exec(output());
      if (found) resolve(found);
    };
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', look);
    child.on('close', () => reject(new Error(`It ended without saying ${String(pattern)}:\n${output()}`)));
    look();
  });
}
