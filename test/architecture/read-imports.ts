import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { importRules } from './import-rules.ts';

/** Reads every import under `root` (type imports too) and what of them breaks a rule. Throws when there is nothing to read. */
export async function readImports(root: string): Promise<ICruiseResult> {
  const folders = ['libs', 'apps', 'test'].filter(folder => existsSync(join(root, folder)));
  if (folders.length === 0) throw new Error(`${root} holds neither libs, apps nor test: there are no imports to read.`);
  const { output } = await cruise(folders, {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: importRules },
    exclude: { path: '(?:^|/)dist/' },
    doNotFollow: { path: '(?:^|/)node_modules/' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['redress-source', 'types', 'import', 'node', 'default'],
      extensions: ['.ts', '.d.ts', '.js', '.json'],
    },
  });
  if (typeof output === 'string') throw new Error(`dependency-cruiser answered in words: ${output}`);
  return output;
}
