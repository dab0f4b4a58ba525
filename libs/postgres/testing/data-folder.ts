import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPostmasterOf, readPostmasterFile } from '../src/embedded/postmaster-file.js';
import { waitUntil } from '../src/embedded/wait-until.js';

/** A fresh data folder, of mode 700 and its owner's alone as mktemp makes them. */
export async function dataFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'redress-data-'));
}

export function clusterOf(dataDir: string): string {
  return join(dataDir, 'postgres', 'cluster');
}

/** The process id of the PostgreSQL that runs in the folder, if one does. */
export async function runningPostmaster(dataDir: string): Promise<number | undefined> {
  const file = await readPostmasterFile(clusterOf(dataDir));
  return file !== undefined && (await isPostmasterOf(file.pid, clusterOf(dataDir))) ? file.pid : undefined;
}

/** kill -9 of a process; resolves when it is gone. */
export async function killAndWait(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  await waitUntil(240, async () => ((await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')).split(' ')[2] ?? 'Z') === 'Z' || undefined);
}

/** Ends whatever still runs in the folder and removes it. */
export async function removeDataFolder(dataDir: string): Promise<void> {
  const pid = await runningPostmaster(dataDir);
  if (pid !== undefined) await killAndWait(pid);
  await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
}
