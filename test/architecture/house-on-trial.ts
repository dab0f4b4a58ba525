import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

/** A small house: its files by path. */
export type House = Readonly<Record<string, string>>;

/** What `npm run lint` would print about each house, and its exit status. */
export function printedAbout(...roots: string[]): { status: number | null; lines: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('test/architecture/imports.ts'), ...roots], { encoding: 'utf8' });
  return { status, lines: `${stdout}${stderr}`.trim().split('\n') };
}

/** Builds the houses in a folder of their own, checks the imports of all in one go, and takes them down: the lines about each, and the exit status. */
export function onTrial(houses: readonly House[]): { status: number | null; about: string[][] } {
  const folder = mkdtempSync(join(tmpdir(), 'redress-houses-'));
  try {
    const roots = houses.map((house, number) => build(join(folder, String(number)), house));
    const { status, lines } = printedAbout(...roots);
    const about = roots.map((root, number) => {
      const next = roots[number + 1];
      return lines.slice(lines.indexOf(`${root}:`) + 1, next === undefined ? undefined : lines.indexOf(`${next}:`));
    });
    return { status, about };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function build(root: string, house: House): string {
  mkdirSync(join(root, 'node_modules/@redress'), { recursive: true });
  for (const project of new Set(Object.keys(house).map(file => file.split('/').slice(0, 2).join('/')))) {
    const exports = { '.': './src/index.ts', './testing': './testing/index.ts', './*': './*' };
    write(join(root, project, 'package.json'), JSON.stringify({ name: `@redress/${basename(project)}`, type: 'module', exports }));
    symlinkSync(join(root, project), join(root, 'node_modules/@redress', basename(project)));
  }
  for (const [file, text] of Object.entries(house)) write(join(root, file), text);
  return root;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
