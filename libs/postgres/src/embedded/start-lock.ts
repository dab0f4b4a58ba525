import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { DatabaseError } from '../database-error.js';
import { codeOf } from '../error-code.js';
import { waitUntil } from './wait-until.js';

/** Longest wait for another process that makes or starts the database, in seconds. */
const patience = 120;

/**
 * Runs `work` while no other process on this machine starts or stops the PostgreSQL of this folder.
 *
 * The lock is an abstract Unix socket named after the folder's device and inode: the kernel lets one process have the name
 * and takes it back the instant that process dies, kill -9 included. A lock file would have to be judged stale by age or by pid.
 */
export async function withStartLock<Result>(dataDir: string, work: () => Promise<Result>): Promise<Result> {
  const { dev, ino } = await stat(dataDir);
  const release = await waitUntil(patience, () => takeName(`\0redress-postgres-${dev}-${ino}`));
  if (release === undefined) {
    throw new DatabaseError('ERR_DATABASE_BUSY', `Another process has been starting or stopping the database in ${dataDir} for ${patience} seconds: end it and try again.`);
  }
  try {
    return await work();
  } finally {
    await release();
  }
}

async function takeName(name: string): Promise<(() => Promise<void>) | undefined> {
  const holder = createServer((connection) => connection.destroy());
  try {
    holder.listen(name);
    await once(holder, 'listening');
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') return undefined;
    throw error;
  }
  return async () => {
    holder.close();
    await once(holder, 'close');
  };
}
