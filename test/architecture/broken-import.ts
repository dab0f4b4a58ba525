import type { IViolation } from 'dependency-cruiser';

const project = /^libs\/([^/]+)\/(?:src|(testing|contract))\/index\.ts$/;

/** The name an import is written with: `@redress/casework` for a door, the path for any other file, the package for the rest. */
function asImported(path: string): string {
  const door = project.exec(path);
  if (door) return ['@redress', door[1], door[2]].filter(Boolean).join('/');
  return path.replace(/^.*node_modules\/((?:@[^/]+\/)?[^/]+).*$/, '$1');
}

/** One broken rule as one sentence: which file, what it imports, and why it may not. */
export function brokenImport({ from, to, cycle }: IViolation, why: string): string {
  if (cycle) return `${[from, ...cycle.map(step => step.name)].join(' imports ')}, and ${why}.`;
  if (from === to) return `${from} is an orphan: ${why}.`;
  return `${from} imports ${asImported(to)}, but ${why}.`;
}
