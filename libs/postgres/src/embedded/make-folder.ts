import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { codeOf } from '../error-code.js';

/** Makes a folder with those above it that are missing. Node's own `recursive` turns for ever where a file system takes no folder (/proc). */
export async function makeFolder(path: string): Promise<void> {
  const folder = resolve(path);
  try {
    await mkdir(folder).catch(unlessThere);
  } catch (error) {
    const above = dirname(folder);
    if (codeOf(error) !== 'ENOENT' || above === folder) throw error;
    await makeFolder(above);
    await mkdir(folder).catch(unlessThere);
  }
}

function unlessThere(error: unknown): void {
  if (codeOf(error) !== 'EEXIST') throw error;
}
