import { DatabaseError } from './database-error.js';
import { codeOf } from './error-code.js';

const unusable: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'ELOOP', 'ENAMETOOLONG', 'EINVAL']);

/** What the operating system refused while the database folder was made or read, in words; any other error comes back as it is. */
export function folderFailure(error: unknown, folder: string): unknown {
  const code = codeOf(error) ?? '';
  if (['ENOSPC', 'EDQUOT'].includes(code)) {
    const sentence = `The disk is full: nothing more can be written in ${folder}. Free about 100 MB and start again; nothing that was acknowledged is lost.`;
    return new DatabaseError('ERR_DATABASE_DISK_FULL', sentence, { cause: error });
  }
  if (unusable.has(code) && !isOfAProgram(error)) {
    const remedy = 'start Redress as the user who owns it, or set DATA_DIR to a folder you may write';
    return new DatabaseError('ERR_DATABASE_PERMISSION', `The database folder ${folder} cannot be used (${code}): ${remedy}.`, { cause: error });
  }
  return error;
}

/** A program that could not be started has these codes as well, and no folder is to blame. */
function isOfAProgram(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && String(error.syscall).startsWith('spawn');
}
