import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { TestFile } from './law-pages.js';

const root = join(import.meta.dirname, '../../../..');

/** Every test of the repository. */
export async function testFiles(from = root): Promise<readonly TestFile[]> {
  const found = await Promise.all(['apps', 'libs', 'test'].map(async (folder) => {
    const names = await readdir(join(from, folder), { recursive: true });
    return names.filter((name) => name.endsWith('.spec.ts') && !name.includes('node_modules') && !name.includes('dist')).map((name) => join(from, folder, name));
  }));
  const paths = found.flat().toSorted();
  return Promise.all(paths.map(async (path) => ({ path: relative(from, path), text: await readFile(path, 'utf8') })));
}
