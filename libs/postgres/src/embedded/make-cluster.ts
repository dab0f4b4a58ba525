import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chown, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Binaries } from './binaries.js';
import type { Account } from './database-user.js';
import type { Launch, RunAs } from './run-as.js';
import { runAs } from './run-as.js';
import { outputFailure } from './server-output.js';

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
  await run(initdb(as, binaries, cluster, passwordFile), fresh);
  await run(singleUser(as, binaries, cluster), fresh, `CREATE DATABASE ${databaseName};\n`);
}

function initdb(as: RunAs, binaries: Binaries, cluster: string, passwordFile: string): Launch {
  // Its own locale provider: text sorts and folds alike on every machine, whatever locales that has.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  return as(binaries.initdb, ['-D', cluster, '-U', databaseName, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', ...locale]);
}

function singleUser(as: RunAs, binaries: Binaries, cluster: string): Launch {
  return as(binaries.postgres, ['--single', '-D', cluster, 'postgres']);
}

async function run({ file, args, options }: Launch, folder: string, input = ''): Promise<void> {
  const child = spawn(file, args, { ...options, env: { PATH: process.env.PATH, LC_ALL: 'C' }, stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  child.stdin.end(input);
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (child.exitCode === 0) return;
  throw outputFailure(`${output}\n${errors}`, 'The database could not be made', dirname(folder));
}

/** What a killed run left. A program of that run may still write there for a moment, hence the retries; what stays is taken next time. */
async function removeUnfinished(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (name.startsWith(unfinished)) await rm(join(dataDir, name), { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
}
