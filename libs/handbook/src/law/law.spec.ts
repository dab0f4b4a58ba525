import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { commandDefinitions } from '@redress/casework';
import { everyLimit, presentMachines } from '@redress/procedures';
import { procedures } from '../procedure.js';
import { bookOf, paragraphsIn } from './books.js';
import { lawCited } from './cited.js';
import { lawPages } from './law-pages.js';
import { rowsOfSection3 } from './rows-of-section-3.js';
import { testFiles } from './test-files.js';

const root = join(__dirname, '../../../..');
const folder = join(root, 'docs/law');
let printed: ReadonlyMap<string, string>;
beforeAll(async () => { printed = lawPages(await testFiles(root)); });

test('docs/law is what cites the law: where it differs, run npm run procedures and look at the change', () => {
  const kept = readdirSync(folder).toSorted();
  expect(kept).toEqual([...printed.keys()].toSorted());
  expect(kept.filter((name) => readFileSync(join(folder, name), 'utf8') !== printed.get(name)).map((name) => `docs/law/${name}: run npm run procedures and look at the change`)).toEqual([]);
});

test('every paragraph that is cited stands in the book of its law', () => {
  const paragraphs = [...lawCited().keys()];
  expect(paragraphs.length).toBeGreaterThan(50);
  expect(paragraphs.map((each) => bookOf(each).title).filter((title) => title === '')).toEqual([]);
});

test('what is declared out of scope is cited by nothing', () => {
  const cited = [...lawCited().keys()];
  const outside = [...new Set(cited.map(bookOf))].flatMap((book) => book.outOfScope.map(([paragraph]) => `${book.cited[0] ?? ''} ${paragraph}`));
  expect(outside.filter((each) => cited.includes(each))).toEqual([]);
});

test.each([
  ['SI 2006/1738 regs 14 and 17', ['SI 2006/1738 reg 14', 'SI 2006/1738 reg 17']], ['SI 2006/1738 reg 17; Council policy: extensions', ['SI 2006/1738 reg 17', 'Council policy: extensions']],
  ['Council policy: dates on the record', ['Council policy: dates on the record']],
])('%s names %j', (citation, paragraphs) => {
  expect(paragraphsIn(citation)).toEqual(paragraphs);
});

/** Commands by name, limits by code, events by type: all that a row may be carried out by. */
const carriers = new Set<string>([
  ...commandDefinitions.map(({ name }) => name), ...Object.values(everyLimit).flat().map(({ code }) => code),
  ...procedures.flatMap(({ states }) => states.flatMap(({ steps }) => steps.flatMap(({ event }) => event ?? []))),
]);

test('every row of the tables of section 3 has code or a reason', () => {
  expect(Object.keys(presentMachines).length).toBeGreaterThan(5);
  const wanting = rowsOfSection3.filter(({ by, why }) => (by.length === 0 && why === undefined) || by.some((name) => !carriers.has(name)));
  expect(wanting.map(({ row, by }) => `${row}: ${by.filter((name) => !carriers.has(name)).join(', ') || 'neither code nor a reason'}`)).toEqual([]);
});

test('each row stands once, and none is missing in a series', () => {
  const rows = rowsOfSection3.map(({ row }) => row);
  expect(new Set(rows).size).toBe(rows.length);
  const series = (letter: string, first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`);
  const named = [
    ...series('3.1 ', 1, 12), ...series('C', 1, 23), ...series('A', 1, 11), ...series('K', 1, 9), ...series('3.6 ', 1, 6), ...series('3.7 ', 1, 5), ...series('L', 1, 11), ...series('I', 1, 14), ...series('P', 0, 9), ...series('F', 1, 4),
    ...series('M', 1, 5), ...series('R', 1, 7), ...series('D', 1, 6),
  ];
  expect(named.filter((row) => !rows.includes(row))).toEqual([]);
});
