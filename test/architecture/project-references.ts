import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { IModule } from 'dependency-cruiser';

const builtSource = /^((?:libs|apps)\/[^/]+)\/src\/(?!.*\.spec\.ts$)/;

/** What each project's built source imports of other projects, by folder: `libs/casework` → `libs/calendar`, … */
function importedProjects(modules: readonly IModule[]): Map<string, Set<string>> {
  const imported = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    const from = builtSource.exec(source)?.[1];
    if (from === undefined) continue;
    const others = imported.get(from) ?? new Set();
    for (const { resolved } of dependencies) {
      const to = builtSource.exec(resolved)?.[1];
      if (to !== undefined && to !== from) others.add(to);
    }
    imported.set(from, others);
  }
  return imported;
}

function referencedProjects(root: string, project: string): Set<string> {
  const file = join(root, project, 'tsconfig.json');
  if (!existsSync(file)) return new Set();
  const { references = [] } = JSON.parse(readFileSync(file, 'utf8')) as { references?: { path: string }[] };
  return new Set(references.map(({ path }) => join(project, path)));
}

/** TypeScript builds in the order of the references; one sentence for each that is missing or for nothing. */
export function brokenReferences(root: string, modules: readonly IModule[]): string[] {
  return [...importedProjects(modules)].flatMap(([project, imported]) => {
    const referenced = referencedProjects(root, project);
    const missing = [...imported].filter(other => !referenced.has(other));
    const idle = [...referenced].filter(other => !imported.has(other));
    return [
      ...missing.map(other => `${project} imports @redress/${basename(other)}, but its tsconfig.json does not reference ${other}.`),
      ...idle.map(other => `${project}/tsconfig.json references ${other}, but nothing of ${project} imports it.`),
    ];
  });
}
