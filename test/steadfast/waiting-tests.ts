import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a test waits for: a moment, a duration or a race. Each by the words that it cannot be written without. */
const signs: readonly (readonly [what: string, words: RegExp])[] = [
  ['a process', /from 'node:(?:child_process|worker_threads|cluster)'|\bprocess\.kill\(/],
  ['a browser', /from 'playwright-core'/],
  ['a connection', /from 'node:(?:net|http)'|\bfetch\(/],
  ['a timer', /from 'node:timers|\bset(?:Timeout|Interval|Immediate)\(|\bwaitUntil\(/],
  ['the clock of the machine', /\bperformance\.|\bDate\.now\(/],
  ['what comes', /\.(?:subscribe|follow|waitFor)\(|\bonce\(|\bAbort(?:Controller|Signal)\b/],
  ['several things at once', /\bPromise\.(?:all|allSettled|any|race)\(/],
];

/** What a text waits for; nothing when it runs straight on. */
export function waitsFor(text: string): readonly string[] {
  return signs.flatMap(([what, words]) => (words.test(text) ? [what] : []));
}

/** Every test of the house that waits, by its path, with what for: said by itself or by what it is made with. */
export function waitingTests(root: string): ReadonlyMap<string, readonly string[]> {
  const specs = globSync('{apps,libs,test}/**/*.spec.ts', { cwd: root, exclude: ['**/node_modules', '**/dist', '**/*.kurrentdb.spec.ts'] }).toSorted();
  const read = reader(root);
  return new Map(specs.flatMap((spec) => {
    const what = [...new Set([...madeWith(spec, read)].flatMap((path) => waitsFor(read(path))))];
    return what.length === 0 ? [] : [[spec, what] as const];
  }));
}

/** A test and, from one to the next, the modules made for tests that it imports. What they test does not count: it waits for itself. */
function madeWith(path: string, read: (path: string) => string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, specifier = ''] of read(path).matchAll(/\bfrom '([^']+)'/g)) {
    const imported = moduleOf(specifier, path);
    if (imported !== undefined && isForTests.test(imported)) madeWith(imported, read, found);
  }
  return found;
}

const isForTests = /^test\/|\/(?:testing|contract|oracle)\//;

/** The file in the house that an import means, or none. */
function moduleOf(specifier: string, from: string): string | undefined {
  if (specifier.startsWith('.')) return join(dirname(from), specifier).replace(/\.js$/, '.ts');
  const [, library, door] = /^@redress\/([^/]+)\/([^/]+)$/.exec(specifier) ?? [];
  return library === undefined || door === undefined ? undefined : `${library === 'server' ? 'apps' : 'libs'}/${library}/${door}/index.ts`;
}

function reader(root: string): (path: string) => string {
  const texts = new Map<string, string>();
  return (path) => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const text = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
    texts.set(path, text);
    return text;
  };
}
