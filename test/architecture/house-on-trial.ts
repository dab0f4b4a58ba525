import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const checker = resolve(import.meta.dirname, 'imports.ts');

export interface Verdict {
  readonly status: number | null;
  readonly sentences: readonly string[];
}

/** Runs the import checker on `root` as `npm run lint` does. */
export function checkImports(root: string): Verdict {
  const { status, stdout, stderr } = spawnSync(process.execPath, [checker, root], { encoding: 'utf8' });
  return { status, sentences: `${stdout}${stderr}`.trim().split('\n') };
}

const manifest = (name: string): string => JSON.stringify({
  name: `@redress/${name}`,
  type: 'module',
  exports: { '.': './src/index.ts', './testing': './testing/index.ts', './*': './*' },
});

/** Builds a small house of the given files in a folder of its own, checks its imports and takes it down again. */
export function onTrial(files: Readonly<Record<string, string>>): Verdict {
  const root = mkdtempSync(join(tmpdir(), 'redress-house-'));
  try {
    const projects = new Set(Object.keys(files).map(file => file.split('/').slice(0, 2).join('/')));
    for (const project of projects) {
      const name = project.replace(/^.*\//, '');
      put(root, `${project}/package.json`, manifest(name));
      mkdirSync(join(root, 'node_modules/@redress'), { recursive: true });
      symlinkSync(join(root, project), join(root, 'node_modules/@redress', name));
    }
    for (const [file, text] of Object.entries(files)) put(root, file, text);
    return checkImports(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function put(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
