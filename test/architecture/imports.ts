/**
 * `node test/architecture/imports.ts [root …]`: prints each broken import as a sentence; exit status 1 when there is one.
 * A program of its own because dependency-cruiser is an ES module that Jest cannot load.
 */
import { checkImports } from './check-imports.ts';

const [, , ...roots] = process.argv;
for (const root of roots.length > 0 ? roots : [process.cwd()]) {
  const { sentences, files, imports } = await checkImports(root);
  if (roots.length > 1) console.log(`${root}:`);
  if (sentences.length > 0) process.exitCode = 1;
  else console.log(`${files} files, ${imports} imports: all run downwards, through the doors, without a cycle.`);
  for (const sentence of sentences) console.log(sentence);
}
