import { brokenImport } from './broken-import.ts';
import { importRules } from './import-rules.ts';
import { misplacedProjects, misplacedRooms } from './project-places.ts';
import { brokenReferences } from './project-references.ts';
import { readImports } from './read-imports.ts';

export interface Verdict {
  /** One for each broken rule; none in a sound house. */
  readonly sentences: readonly string[];
  readonly files: number;
  readonly imports: number;
}

const reasons = new Map(importRules.map(({ name, comment }) => [name, comment]));

/** Checks every import of the house in `root` against the floors, the doors and the references of its projects. */
export async function checkImports(root: string): Promise<Verdict> {
  const { modules, summary } = await readImports(root);
  const sentences = [
    ...misplacedProjects(root),
    ...misplacedRooms(root),
    ...summary.violations.map(violation => brokenImport(violation, reasons.get(violation.rule.name) ?? violation.rule.name)),
    ...brokenReferences(root, modules),
  ];
  return { sentences: [...new Set(sentences)], files: summary.totalCruised, imports: summary.totalDependenciesCruised ?? 0 };
}
