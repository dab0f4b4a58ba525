import { mkdtemp, readFile, readdir, readlink, rm } from 'node:fs/promises';
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

/** Stops every process of the folder's PostgreSQL where it stands: it holds its connections and says nothing more. Gives the way to let it go on. */
export async function freeze(dataDir: string): Promise<() => void> {
  const cluster = clusterOf(dataDir);
  const frozen = new Set<number>();
  // The postmaster goes on making processes until it is stopped itself, so it is looked for until none is new.
  for (let found = await processesIn(cluster); found.some((pid) => !frozen.has(pid)); found = await processesIn(cluster)) {
    for (const pid of found) {
      frozen.add(pid);
      process.kill(pid, 'SIGSTOP');
    }
  }
  return () => {
    for (const pid of frozen) process.kill(pid, 'SIGCONT');
    frozen.clear();
  };
}

async function processesIn(folder: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
  return pids.filter((_, index) => folders[index] === folder).map(Number);
}

/** Ends whatever still runs in the folder and removes it. */
export async function removeDataFolder(dataDir: string): Promise<void> {
  const pid = await runningPostmaster(dataDir);
  if (pid !== undefined) await killAndWait(pid); // a stopped process can be killed as well
  await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
}
