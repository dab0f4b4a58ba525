import { readFileSync, writeFileSync } from 'node:fs';

/** One entry of package-lock.json (version 3), as far as it is looked at here. */
export interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  optional?: boolean;
  cpu?: string[];
  os?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
  hasInstallScript?: boolean;
}

export interface LockFile {
  lockfileVersion: number;
  packages: Record<string, LockedPackage>;
}

export const readLockFile = (path: string): LockFile => JSON.parse(readFileSync(path, 'utf8')) as LockFile;

export function writeLockFile(path: string, lock: LockFile): void {
  const [[root, itself], ...others] = Object.entries(lock.packages) as [[string, LockedPackage], ...[string, LockedPackage][]];
  const packages = Object.fromEntries([[root, itself], ...others.sort(([a], [b]) => a.localeCompare(b, 'en'))]);
  writeFileSync(path, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
}

/** Where Node would look for `dependency` when the package at `place` asks for it, nearest first. */
function placesToLook(place: string, dependency: string): string[] {
  const folders = place.split('/node_modules/').map((_, depth, parts) => parts.slice(0, parts.length - depth).join('/node_modules/'));
  return [...folders.map(folder => `${folder}/node_modules/${dependency}`), `node_modules/${dependency}`];
}

export interface LeftOut { readonly name: string; readonly version: string }

/** The optional dependencies that some package asks for and the lock does not hold: `npm ci` refuses such a lock. */
export function leftOut({ packages }: LockFile): LeftOut[] {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => ![...placesToLook(place, name)].some(candidate => candidate in packages))
      .map(([name, version]) => ({ name, version })));
}
