import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

/** Another process on the database of a folder. */
export interface DatabaseProcess {
  readonly databaseUrl: string;
  /** Stops as Redress does on Ctrl-C. */
  stop(): Promise<void>;
  /** kill -9 */
  kill(): Promise<void>;
}

/** Starts a process that is about to open the database of the folder; by itself it ends only with an error. */
export function spawnDatabaseProcess(dataDir: string, account: { uid?: number; gid?: number } = {}): ChildProcess {
  const script = [join(__dirname, 'database-process.ts'), dataDir];
  const source = ['--no-warnings', '--experimental-transform-types', '--import', join(__dirname, 'from-source.mjs')];
  return spawn(process.execPath, [...source, ...script], { ...account, cwd: '/', stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Resolves when the process has the database open. */
export async function startDatabaseProcess(dataDir: string, account: { uid?: number; gid?: number } = {}): Promise<DatabaseProcess> {
  const child = spawnDatabaseProcess(dataDir, account);
  const ended = once(child, 'close');
  const errors = child.stderr === null ? '' : text(child.stderr);
  const firstLine = child.stdout === null ? [] : once(createInterface(child.stdout), 'line');
  const [line] = await Promise.race([firstLine, ended.then(async () => Promise.reject(new Error(await errors)))]);
  const { databaseUrl } = JSON.parse(String(line)) as { databaseUrl: string };
  const stop = async (): Promise<void> => {
    child.stdin?.end('stop\n');
    await ended;
  };
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  return { databaseUrl, stop, kill };
}
