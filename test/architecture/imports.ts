/**
 * `node test/architecture/imports.ts [root]`: prints each broken import as a sentence; exit status 1 when there is one.
 * A program of its own because dependency-cruiser is an ES module that Jest cannot load.
 */
import { brokenImport } from './broken-import.ts';
import { importRules } from './import-rules.ts';
import { readImports } from './read-imports.ts';
import { misplacedProjects } from './project-places.ts';
import { brokenReferences } from './project-references.ts';

const root = process.argv[2] ?? process.cwd();
const { modules, summary } = await readImports(root);
const reasons = new Map(importRules.map(({ name, comment }) => [name, comment]));
const sentences = [
  ...misplacedProjects(root),
  ...summary.violations.map(violation => brokenImport(violation, reasons.get(violation.rule.name) ?? violation.rule.name)),
  ...brokenReferences(root, modules),
];
for (const sentence of new Set(sentences)) console.log(sentence);
if (sentences.length > 0) process.exitCode = 1;
else console.log(`${summary.totalCruised} files, ${summary.totalDependenciesCruised ?? 0} imports: all run downwards, through the doors, without a cycle.`);
