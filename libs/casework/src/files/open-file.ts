import { constants, open, type FileHandle } from 'node:fs/promises';
import { FileRefused } from './file-refused.js';
import { systemCodeOf } from './system-code.js';

/** Opens a file to be read, such as "the tracker as a CSV file". Throws FileRefused. */
export async function openFile(path: string, what: string): Promise<FileHandle> {
  // Without waiting: a pipe opens only when somebody writes into it.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    throw unreadable(error);
  });
  const { isFile } = await file.stat().then((stat) => ({ isFile: stat.isFile() }));
  if (isFile) return file;
  await file.close();
  throw new FileRefused('ERR_FILE_UNREADABLE', `This is a folder, a pipe or a device, not a file. Save ${what} and give its path.`);
}

function unreadable(error: unknown): FileRefused {
  const code = systemCodeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new FileRefused('ERR_FILE_NOT_FOUND', 'There is no such file. Check the path.');
  if (code === 'EACCES' || code === 'EPERM') return new FileRefused('ERR_FILE_UNREADABLE', 'This user may not read the file. Change its permissions, or run as another user.');
  return new FileRefused('ERR_FILE_UNREADABLE', `The file cannot be read (${String(code)}). Check the path and the disk.`);
}
