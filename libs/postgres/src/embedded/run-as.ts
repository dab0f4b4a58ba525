import { spawnSync } from 'node:child_process';
import { DatabaseError } from '../database-error.js';
import type { Binaries } from './binaries.js';
import type { Account } from './database-user.js';

/** A command line and the account for it, as `spawn` takes them. */
export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
  readonly options: { readonly uid?: number; readonly gid?: number };
}

export type RunAs = (file: string, args: readonly string[]) => Launch;

const asOurselves: RunAs = (file, args) => ({ file, args, options: {} });

/**
 * How to run PostgreSQL's programs under the account. The checkout or the data folder may lie where that account cannot go
 * (/root, a folder of mktemp -d); then it keeps the narrowest capability that lets it through. Which one, is found by trying:
 * none, reading past directory permissions, and writing past them (containers often withhold the former).
 */
export function runAs(user: Account | undefined, binaries: Binaries, folder: string): RunAs {
  if (user === undefined) return asOurselves;
  const ways = [asAccount(user), withCapability(user, 'dac_read_search'), withCapability(user, 'dac_override')];
  const way = ways.find((candidate) => works(candidate('/bin/sh', ['-c', 'cd "$1" && exec "$2" --version', 'sh', folder, binaries.postgres])));
  if (way === undefined) {
    throw new DatabaseError(
      'ERR_DATABASE_PERMISSION',
      `PostgreSQL will not run as root, and user ${user.uid} cannot reach ${folder} or ${binaries.postgres}: run as an ordinary user, or put both where that user can go.`,
    );
  }
  return way;
}

function asAccount({ uid, gid }: Account): RunAs {
  return (file, args) => ({ file, args, options: { uid, gid } });
}

function withCapability({ uid, gid }: Account, capability: string): RunAs {
  const privileges = [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    `--inh-caps=-all,+${capability}`,
    `--ambient-caps=+${capability}`,
    // PostgreSQL looks for its own parts with access(2), which ignores capabilities of an ordinary user but for this bit.
    '--securebits=+no_setuid_fixup',
  ];
  return (file, args) => ({ file: 'setpriv', args: [...privileges, file, ...args], options: {} });
}

function works({ file, args, options }: Launch): boolean {
  return spawnSync(file, args, { ...options, stdio: 'ignore' }).status === 0;
}
