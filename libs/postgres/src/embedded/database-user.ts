import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Ids of an account on this machine. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The account PostgreSQL runs under, when that is not our own: PostgreSQL refuses to run as root. A folder that exists keeps its owner;
 * a new one gets the `postgres` account (made when absent), else `nobody`.
 */
export async function databaseUser(folder: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(folder).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await account('postgres')) ?? (await makeAccount()) ?? (await account('nobody')) ?? { uid: 65_534, gid: 65_534 };
}

async function account(name: string): Promise<Account | undefined> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n');
  const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

async function makeAccount(): Promise<Account | undefined> {
  try {
    await promisify(execFile)('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  } catch {
    return undefined; // a read-only /etc or no useradd: `nobody` does as well
  }
  return account('postgres');
}
