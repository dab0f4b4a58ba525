import { globSync } from 'node:fs';

/** The specs below a folder (all of them: '') that need no database, HTTP or browser, by their paths in the house. */
export function pureSpecs(root: string, folder: string): readonly string[] {
  return globSync('{apps,libs,test}/**/*.spec.ts', { cwd: root, exclude: ['**/node_modules', '**/dist'] })
    .filter(path => !/\.(?:int|e2e|kurrentdb)\.spec\.ts$/.test(path) && path.startsWith(folder)).toSorted();
}
