import { readFile, readdir, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitUntil } from './wait-until.js';

/** What `postmaster.pid` says of the server of a cluster. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** Higher than any process id Linux gives (PID_MAX_LIMIT is 2^22). */
const nobodysPid = 4_194_305;

export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid = '', , , port = '', , , , status = ''] = text.split('\n');
  if (!/^\d+$/.test(pid)) return undefined;
  return { pid: Number(pid), port: Number(port), ready: status.trim() === 'ready' };
}

/** Whether that process is the PostgreSQL of this cluster, and not another one that got its number after a crash or in a new container. */
export async function isPostmasterOf(pid: number, cluster: string): Promise<boolean> {
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const words = commandLine.split('\0');
  return words.includes(cluster) && words.some((word) => word.endsWith('/postgres'));
}

/**
 * Puts the file of a server that is gone out of the next one's way. An empty one, left by a crash or a full disk, tells PostgreSQL nothing, so it
 * would never start again; it goes when no process works in the cluster, as every one of PostgreSQL's does. One that is ending has lost its
 * command line before it leaves the folder, so those that are there are given time to go.
 */
export async function disownPostmasterFile(cluster: string): Promise<void> {
  const path = join(cluster, 'postmaster.pid');
  if ((await readPostmasterFile(cluster)) !== undefined) await replacePid(path);
  else if ((await stat(path).catch(() => undefined)) !== undefined && (await isLeft(cluster))) await rm(path);
}

/** Longest wait for processes that are ending, in seconds. */
const leaving = 20;

async function isLeft(folder: string): Promise<boolean> {
  return (await waitUntil(leaving, async () => ((await isWorkedIn(folder)) ? undefined : true))) === true;
}

async function isWorkedIn(folder: string): Promise<boolean> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const folders = await Promise.all(processes.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
  return folders.includes(folder);
}

/**
 * Makes PostgreSQL see that the process named in the file is gone. The pid alone is replaced: the shared memory key below it stays,
 * by which PostgreSQL itself makes sure that no orphan of the old server still writes.
 */
async function replacePid(path: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/^\d+/, String(nobodysPid)));
}
