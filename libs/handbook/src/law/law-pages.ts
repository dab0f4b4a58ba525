import { bookOf, books, type Book } from './books.js';
import { lawCited, type Cited } from './cited.js';

/** A test, by its path in the repository, and its text. */
export interface TestFile { readonly path: string; readonly text: string }

/** Every file of docs/law by its name: a page for each book of law, and the way to them. */
export function lawPages(tests: readonly TestFile[]): ReadonlyMap<string, string> {
  const law = lawCited();
  const paragraphs = [...law.keys()].toSorted(byNumber);
  const pages = books.map((book) => [`${book.file}.md`, pageOf(book, paragraphs.filter((each) => bookOf(each) === book).map((each) => [each, law.get(each) ?? []]), tests)] as const);
  return new Map([['README.md', contents()], ...pages]);
}

function contents(): string {
  return [
    '# The law, paragraph by paragraph', '',
    'Under each paragraph of a regulation, of the Code and of the council\'s policy: the rules, time limits and commands that cite it, and the tests that do; and', 'what of it is declared out of scope. Printed by `npm run procedures`.', '',
    ...books.map(({ file, title }) => `- [${title}](${file}.md)`), '',
  ].join('\n');
}

function pageOf({ title, outOfScope }: Book, paragraphs: readonly (readonly [string, readonly Cited[]])[], tests: readonly TestFile[]): string {
  const outside = outOfScope.length === 0 ? [] : [['## Out of scope', '', ...outOfScope.map(([paragraph, why]) => `- ${paragraph}: ${why}`)].join('\n')];
  return `${[`# ${title}`, 'Printed by `npm run procedures`; what is wrong here is wrong where it is cited.', ...paragraphs.map(([paragraph, cited]) => sectionOf(paragraph, cited, tests)), ...outside].join('\n\n')}\n`;
}

function sectionOf(paragraph: string, cited: readonly Cited[], tests: readonly TestFile[]): string {
  const citing = tests.filter(({ text }) => text.includes(paragraph)).map(({ path }) => `- Test: \`${path}\``);
  return [`## ${paragraph}`, '', ...cited.map(lineOf), ...citing].join('\n');
}

function lineOf({ kind, says, procedures, commands }: Cited): string {
  const where = [[...procedures].join(', '), commands.size === 0 ? '' : `in ${[...commands].map((title) => `"${title}"`).join(', ')}`].filter(Boolean).join('; ');
  return `- ${kind}: ${says}${where === '' ? '' : `: ${where}`}`;
}

const numbers = new Intl.Collator('en-GB', { numeric: true });
const byNumber = (one: string, other: string): number => numbers.compare(one, other);
