import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { folderFailure } from '../folder-failure.js';
import type { Log } from '../log.js';
import { findBinaries } from './binaries.js';
import { databaseUser } from './database-user.js';
import { databaseName, makeCluster } from './make-cluster.js';
import { disownPostmasterFile, isPostmasterOf, readPostmasterFile } from './postmaster-file.js';
import type { PostmasterFile } from './postmaster-file.js';
import { makeFolder } from './make-folder.js';
import { runAs } from './run-as.js';
import { startPostmaster } from './start-postmaster.js';
import type { Cluster } from './start-postmaster.js';
import { waitUntil } from './wait-until.js';

export interface EnsureOptions {
  readonly settings?: Cluster['settings'];
  /** Where it was last, for whoever still looks for it there; its own file may have been lost with a full disk. */
  readonly lastPort?: number | undefined;
}

/** Finds the running PostgreSQL of the folder, or makes and starts it. Only under the start lock. Gives its address, password included. */
export async function ensureEmbeddedServer(dataDir: string, log: Log, { settings = {}, lastPort }: EnsureOptions = {}): Promise<string> {
  const folder = join(dataDir, 'postgres');
  try {
    const binaries = await findBinaries();
    const user = await databaseUser(folder);
    await makeCluster(dataDir, folder, binaries, user);
    const password = await readFile(join(folder, 'password'), 'utf8');
    const cluster: Cluster = { path: await realpath(join(folder, 'cluster')), logFile: join(folder, 'server.log'), settings };
    const found = await settledPostmaster(cluster.path);
    const { running } = found;
    const port = running ?? (await startPostmaster(cluster, binaries, runAs(user, binaries, folder), found.lastPort ?? lastPort));
    if (running === undefined) log.info(`PostgreSQL runs in ${folder} on port ${port}.`);
    return `postgresql://${databaseName}:${password}@127.0.0.1:${port}/${databaseName}?sslmode=disable`;
  } catch (error) {
    throw folderFailure(error, folder);
  }
}

/** The folder that holds everything, made when absent; without symbolic links. Throws `DatabaseError`. */
export async function prepareDataDir(dataDir: string): Promise<string> {
  try {
    await makeFolder(dataDir);
    return await realpath(dataDir);
  } catch (error) {
    throw folderFailure(error, dataDir);
  }
}

/** Stops the server in order: connections are cut, what was committed is on disk. Only under the start lock. */
export async function stopEmbeddedServer(dataDir: string): Promise<void> {
  const cluster = await realpath(join(dataDir, 'postgres', 'cluster'));
  const file = await readPostmasterFile(cluster);
  if (file === undefined || !(await isPostmasterOf(file.pid, cluster))) return;
  process.kill(file.pid, 'SIGINT');
  await waitUntil(60, async () => ((await isPostmasterOf(file.pid, cluster)) ? undefined : true));
}

/** Waits for a server that is starting or stopping to have done so; disowns the file of one that is gone. */
async function settledPostmaster(cluster: string): Promise<{ running?: number; lastPort?: number }> {
  let last: PostmasterFile | undefined;
  const running = await waitUntil(120, async () => {
    last = (await readPostmasterFile(cluster)) ?? last;
    if (last === undefined || !(await isPostmasterOf(last.pid, cluster))) return false;
    return last.ready ? last.port : undefined;
  });
  if (typeof running === 'number') return { running };
  await disownPostmasterFile(cluster);
  return last === undefined ? {} : { lastPort: last.port };
}
