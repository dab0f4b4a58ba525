import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import ts from 'typescript';
import { looseNames } from './names-from-outside.js';

const root = resolve(__dirname, '../..');
const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) => ts.sys.readFile(path)) as { config: unknown };
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);

it('whatever is looked up by a name from outside is looked for among what is really there, everywhere in the house', () => {
  const files = globSync('{apps,libs}/*/src/**/*.ts', { cwd: root }).filter((path) => !path.endsWith('.spec.ts')).map((path) => join(root, path));
  expect(files.length).toBeGreaterThan(400);
  const said = 'Take own(record, name), Object.hasOwn or a Map: a name such as "constructor" finds what every object inherits.';
  expect({ said, loose: looseNames(files, options, root) }).toEqual({ said, loose: [] });
});

it.each([
  ['record[name]', 'a record by any text'],
  ['record[name]?.length', 'the same, going on from there'],
  ['record[branded]', 'a text with a brand'],
  ['record[untyped]', 'what may be anything'],
  ['name in record', 'whether it is there'],
])('%s is found: %s', (text) => {
  expect(found(text)).toHaveLength(1);
});

it.each(['record[known]', 'list[0]', 'list[list.length]', 'pairs.get(name)', 'Object.hasOwn(record, name) ? record[name] : undefined', 'Object.hasOwn(record, name)', "'length' in record"])('%s is right', (text) => {
  expect(found(text)).toEqual([]);
});

const declared = `
  declare const record: Readonly<Record<string, string>>; declare const list: readonly string[]; declare const pairs: Map<string, string>;
  declare const name: string; declare const branded: string & { readonly brand: true }; declare const known: 'one' | 'other'; declare const untyped: any;`;

function found(text: string): readonly unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'redress-names-'));
  try {
    const file = join(folder, 'trial.ts');
    writeFileSync(file, `${declared}\nexport const trial = ${text};\n`);
    return looseNames([file], { ...options, types: [] }, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
