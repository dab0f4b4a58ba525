import { eventStoreBeside } from '@redress/house/testing';
import { proseFaults } from '@redress/procedures/testing';
import { commandLine, type Outcome } from '../src/command-line.js';
import type { Environment } from '../src/environment.js';

export interface Tried extends Outcome {
  /** What went to standard error. */
  readonly said: string;
}

/**
 * What a person reads on the terminal, besides what they typed, the code of a refusal, that of a limit before its citation,
 * the id of an indicator before its name, and the names of variables, placeholders and stores.
 */
function expectPlainProse(words: readonly string[], { output, said }: Tried): void {
  const typed = words.flatMap((word) => [word, ...word.split(/[.=/]+/)]).filter((word) => word.length > 2);
  const prose = typed.reduce((text, word) => text.replaceAll(word, ''), `${output}\n${said}`)
    .replaceAll(/\([A-Z]{2,}(?:-[A-Z\d]+)+; |Allowed choices are [^.]+|\bERR_[A-Z\d_]+\b|\b(?:DATABASE_URL|EVENT_STORE_URL|DATA_DIR|FROM|TO|KurrentDB|EventStoreDB)\b|\/\S+|^[A-Z][A-Z\d-]+(?= {2})/gm, '');
  const faults = proseFaults(prose);
  if (faults.length > 0) throw new Error(`redress ${words.join(' ')} says to a person ${faults.join('; ')}, in:\n${prose}`);
}

/** The day on which every command of these tests is typed. */
export const today = new Date('2026-11-23T10:00:00Z');

/** Carries out one command line as typed, its words separated by single blanks, and holds what it says to plain prose. */
export async function tryCommandLine(typed: string | readonly string[], environment: Partial<Environment> = {}): Promise<Tried> {
  const words = typeof typed === 'string' ? typed.split(' ').filter(Boolean) : typed;
  const tried = await carryOut(words, environment);
  if (!words.some((word) => word === '--json' || word === '--help')) expectPlainProse(words, tried);
  return tried;
}

/** Carries out the words of one command line, whatever they are. */
export async function carryOut(words: readonly string[], environment: Partial<Environment> = {}): Promise<Tried> {
  const said: string[] = [];
  const { variables = { DATABASE_URL: 'postgresql://nobody@localhost:1/nowhere' } } = environment;
  const outcome = await commandLine(words, {
    clock: { now: () => today },
    say: (sentence) => said.push(sentence),
    isWatched: false,
    signal: new AbortController().signal,
    ...environment,
    variables: { EVENT_STORE_URL: eventStoreBeside(variables.DATABASE_URL), ...variables },
  });
  return { ...outcome, said: said.join('\n') };
}
