import fc from 'fast-check';
import { hostileText } from './hostile.js';
import { caseAt, dayFromNow } from './marks.js';
import { seldom } from './seldom.js';

/** One command of the command line, as its help says it. */
export interface HelpedCommand {
  readonly words: readonly string[];
  /** Names of its arguments, in their order. */
  readonly wanted: readonly string[];
  readonly options: readonly HelpedOption[];
}

export interface HelpedOption {
  readonly flag: string;
  /** The name of what follows it; a flag that stands alone has none. */
  readonly wants: string | undefined;
  readonly choices: readonly string[];
}

/** Every command, found from one help to the next. `helpOf` gives the help of what the words name. */
export async function commandsIn(helpOf: (words: readonly string[]) => Promise<string>, words: readonly string[] = []): Promise<readonly HelpedCommand[]> {
  const help = await helpOf(words);
  const below = section(help, 'Commands').map((entry) => entry.split(' ')[0] ?? '').filter((name) => name !== 'help');
  if (below.length === 0) return [{ words, wanted: section(help, 'Arguments').map((entry) => entry.split(' ')[0] ?? ''), options: section(help, 'Options').flatMap(optionIn) }];
  return (await Promise.all(below.map((name) => commandsIn(helpOf, [...words, name])))).flat();
}

/** The entries of a part of a help, each on one line again. */
function section(help: string, title: string): readonly string[] {
  const [, lines = ''] = new RegExp(`\\n${title}:\\n((?: {2}.*\\n?)*)`).exec(help) ?? [];
  return lines.replaceAll(/\n {3,}/g, ' ').split('\n').map((line) => line.trim().replaceAll(/ +/g, ' ')).filter(Boolean);
}

function optionIn(entry: string): readonly HelpedOption[] {
  const [, flag, wants] = /^(?:-\w, )?(--[\w-]+)(?: <([^>]+)>)?/.exec(entry) ?? [];
  const choices = /choices: ((?:"[^"]+"(?:, )?)+)/.exec(entry)?.[1] ?? '';
  return flag === undefined || flag === '--help' ? [] : [{ flag, wants, choices: [...choices.matchAll(/"([^"]+)"/g)].map(([, choice = '']) => choice) }];
}

/** A command line: what the help asks for, or something else in its place, with some of the options. */
export function linesOf({ words, wanted, options }: HelpedCommand, file: (name: string) => string): fc.Arbitrary<readonly string[]> {
  const odd = (name: string): fc.Arbitrary<string> => (name.startsWith('file') ? hostileText.map(file) : hostileText);
  const value = (name: string, choices: readonly string[] = []): fc.Arbitrary<string> => fc.oneof(
    { weight: 9, arbitrary: choices.length > 0 ? fc.constantFrom(...choices) : meant(name, file) }, { weight: 1, arbitrary: odd(name) },
  );
  const given = options.map(({ flag, wants, choices }) => seldom(3, wants === undefined ? fc.constant<readonly string[]>([flag]) : value(wants, choices).map((text) => [flag, text]), []));
  const surplus = seldom(20, hostileText.map((text) => [text]), []);
  return fc.tuple(fc.tuple(...wanted.map((name) => fc.option(value(name), { freq: 30, nil: undefined }))), fc.tuple(...given), surplus)
    .map(([args, chosen, more]) => [...words, ...args.filter((arg) => arg !== undefined), ...chosen.flat(), ...more]);
}

/** What an argument of that name wants. */
function meant(name: string, file: (name: string) => string): fc.Arbitrary<string> {
  switch (name) {
    case 'date': case 'from': case 'to': return fc.constantFrom(dayFromNow(0), dayFromNow(-30), '2021-06-11', '2021-06-11T17:30:00Z');
    case 'FROM..TO': return fc.constantFrom('2021-05-10..2021-06-21', '2021-05-10..', '..', '2021-06-21..2021-05-10');
    case 'instant': return fc.constantFrom('2021-06-18T23:00:00Z', `${dayFromNow(1)}T00:00:00+01:00`);
    case 'n': case 'months': return fc.constantFrom('0', '1', '20', '999999');
    case 'year': return fc.constantFrom('2015/16', '2020/21', '2021/22');
    case 'period': return fc.constantFrom('2020/21', '2020/21 Q4', '2020-21-q4');
    case 'indicator': return fc.constantFrom('PI-1', 'pi-2o');
    case 'person': return fc.constantFrom('administrator', 'complaints-manager', 'auditor');
    case 'procedure': return fc.constantFrom('csc', 'asc', 'corporate', 'lgsco');
    case 'read-model': return fc.constant('case_list');
    case 'file': case 'file.csv': return fc.constantFrom('tracker.csv', 'drawing.svg').map(file);
    default: return fc.nat(20).map(caseAt);
  }
}
