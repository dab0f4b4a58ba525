import type { IForbiddenRuleType } from 'dependency-cruiser';
import { apps, floors, pureLibraries, testDoors, type Floor } from './floors.ts';
import { insideProjects, type Rooms } from './rooms.ts';

const anyOf = (names: readonly string[]): string => `(?:${names.join('|')})`;
const specs = '\\.spec\\.ts$';
const doors = `^libs/[^/]+/(?:src|${testDoors.join('|')})/index\\.ts$`;
const testing = `^(?:libs|apps)/[^/]+/${anyOf(testDoors)}/`;

const rule = (name: string, comment: string, from: IForbiddenRuleType['from'], to: object): IForbiddenRuleType =>
  ({ name, comment, severity: 'error', from, to });

function holdsFloor(folder: 'libs' | 'apps', floor: Floor): IForbiddenRuleType {
  const within = [`^${folder}/${floor.name}/`, ...floor.mayImport.map(lower => `^libs/${lower}/`)];
  return rule(`floor:${floor.name}`, `${floor.because}: imports run downwards only`,
    { path: `^${folder}/${floor.name}/` }, { path: '^(?:libs|apps|test)/', pathNot: within });
}

/** A test of a room may look at it from above. */
function holdsRooms({ project, rooms }: Rooms): IForbiddenRuleType[] {
  return rooms.map(({ name, mayImport, because }) => rule(`room:${project}:${name}`, `${because}: imports run downwards only`,
    { path: `^${project}/src/${name}(?:/|\\.ts$)`, pathNot: specs }, { path: `^${project}/src/`, pathNot: `^${project}/src/${anyOf([name, ...mayImport])}(?:/|\\.ts$)` }));
}

function staysPure({ name, mayUse }: (typeof pureLibraries)[number]): IForbiddenRuleType {
  return rule(`pure:${name}`, `${name} is pure: no framework, no database, nothing of Node; of packages only ${mayUse.join(' and ')}`,
    { path: `^libs/${name}/src/`, pathNot: specs },
    { pathNot: ['^(?:libs|apps|test)/', `(?:^|/)node_modules/${anyOf(mayUse)}/`], couldNotResolve: false });
}

/** What dependency-cruiser forbids. Each comment is the second half of the sentence a broken import is reported with. */
export const importRules: IForbiddenRuleType[] = [
  ...floors.map(floor => holdsFloor('libs', floor)),
  ...apps.map(app => holdsFloor('apps', app)),
  ...insideProjects.flatMap(holdsRooms),
  ...pureLibraries.map(staysPure),
  rule('one-door', 'a library has one door, its src/index.ts (and /testing or /contract for tests)',
    { path: '^(libs|apps)/([^/]+)/' }, { path: '^(?:libs|apps)/', pathNot: ['^$1/$2/', doors] }),
  rule('one-door-for-tests', 'a library has one door, its src/index.ts (and /testing or /contract for tests)',
    { path: '^test/' }, { path: '^libs/', pathNot: doors }),
  rule('test-doors', 'only tests go in by /testing or /contract',
    { path: '^(?:libs|apps)/', pathNot: [specs, testing] }, { path: testing }),
  rule('found', 'it cannot be found: check its spelling, that its library is there, and that `npm ci` was run since',
    { path: '^(?:libs|apps|test)/' }, { couldNotResolve: true }),
  rule('no-cycle', 'that leads back to where it began: a cycle crashes ES modules at load', {}, { circular: true }),
  rule('no-orphan', 'nothing imports it and it imports nothing: it is dead, or was forgotten',
    { orphan: true, path: '^(?:libs|apps)/', pathNot: [specs, '/index\\.ts$', '/main\\.ts$', '\\.d\\.ts$'] }, {}),
];
