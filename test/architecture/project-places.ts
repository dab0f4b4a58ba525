import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { apps, floors } from './floors.ts';
import { insideProjects } from './rooms.ts';

const namesOf = (each: readonly { name: string }[]): Set<string> => new Set(each.map(({ name }) => name));

/** One sentence for each project that no import rule speaks of, and for each library without a door. */
export function misplacedProjects(root: string): string[] {
  const projects = globSync('{libs,apps}/*/package.json', { cwd: root }).map(manifest => manifest.replace(/\/package\.json$/, '')).sort();
  const known = { libs: namesOf(floors), apps: namesOf(apps) };
  return projects.flatMap(project => {
    const isLibrary = project.startsWith('libs/');
    const placed = known[isLibrary ? 'libs' : 'apps'].has(basename(project));
    return [
      ...(placed ? [] : [`${project} stands on no floor: say in test/architecture/floors.ts what it may import.`]),
      ...(!isLibrary || existsSync(join(root, project, 'src/index.ts')) ? [] : [`${project} has no door: a library is entered by its src/index.ts.`]),
    ];
  });
}

/** One sentence for each folder of a project with rooms that is none of them. */
export function misplacedRooms(root: string): string[] {
  return insideProjects.flatMap(({ project, rooms }) => {
    const known = namesOf(rooms);
    const folders = globSync(`${project}/src/*/`, { cwd: root }).map(folder => basename(folder)).sort();
    return folders.filter(folder => !known.has(folder)).map(folder => `${project}/src/${folder} is no room of ${project}: say in test/architecture/rooms.ts what it may import.`);
  });
}
