import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chown, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { DatabaseError } from '../database-error.js';
import type { Binaries } from './binaries.js';
import type { Account } from './database-user.js';
import type { Launch, RunAs } from './run-as.js';
import { runAs } from './run-as.js';

/** Name of the role and of the database. */
export const databaseName = 'redress';

const unfinished = 'postgres.new-';

/** Makes the database folder unless it is there. It is made beside its place and renamed when whole, so a folder of that name is never half made. */
export async function makeCluster(dataDir: string, folder: string, binaries: Binaries, user: Account | undefined): Promise<void> {
  await removeUnfinished(dataDir);
  if ((await stat(folder).catch(() => undefined)) !== undefined) return;
  const fresh = await mkdtemp(join(dataDir, unfinished));
  try {
    await fillCluster(fresh, binaries, user);
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

async function fillCluster(fresh: string, binaries: Binaries, user: Account | undefined): Promise<void> {
  const cluster = join(fresh, 'cluster');
  const passwordFile = join(fresh, 'password');
  await mkdir(cluster, { mode: 0o700 });
  await writeFile(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600, flush: true });
  const logFile = join(fresh, 'server.log');
  await writeFile(logFile, '', { mode: 0o600 });
  if (user !== undefined) for (const path of [passwordFile, logFile, cluster, fresh]) await chown(path, user.uid, user.gid);
  const as = runAs(user, binaries, fresh);
  await run(initdb(as, binaries, cluster, passwordFile), '');
  await run(singleUser(as, binaries, cluster), `CREATE DATABASE ${databaseName};\n`);
}

function initdb(as: RunAs, binaries: Binaries, cluster: string, passwordFile: string): Launch {
  // Its own locale provider: text sorts and folds alike on every machine, whatever locales that has.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  return as(binaries.initdb, ['-D', cluster, '-U', databaseName, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', ...locale]);
}

function singleUser(as: RunAs, binaries: Binaries, cluster: string): Launch {
  return as(binaries.postgres, ['--single', '-D', cluster, 'postgres']);
}

async function run({ file, args, options }: Launch, input: string): Promise<void> {
  const child = spawn(file, args, { ...options, env: { PATH: process.env.PATH, LC_ALL: 'C' }, stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  child.stdin.end(input);
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (child.exitCode === 0) return;
  throw makingFailed(`${errors}\n${output}`);
}

function makingFailed(output: string): DatabaseError {
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    return new DatabaseError('ERR_DATABASE_DISK_FULL', 'The disk is full: the database could not be made. Free about 100 MB and start again.');
  }
  const reason = output.split('\n').find((line) => /error|FATAL/.test(line)) ?? 'it was ended before it was done';
  return new DatabaseError('ERR_DATABASE_START', `The database could not be made: ${reason.trim()}.`);
}

/** What a killed run left. A program of that run may still write there for a moment, hence the retries; what stays is taken next time. */
async function removeUnfinished(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (name.startsWith(unfinished)) await rm(join(dataDir, name), { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
}
