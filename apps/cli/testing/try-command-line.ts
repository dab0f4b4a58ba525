import { commandLine, type Outcome } from '../src/command-line.js';
import type { Environment } from '../src/environment.js';

export interface Tried extends Outcome {
  /** What went to standard error. */
  readonly said: string;
}

/** The day on which every command of these tests is typed. */
export const today = new Date('2026-11-23T10:00:00Z');

/** Carries out one command line as typed, its words separated by single blanks. */
export async function tryCommandLine(typed: string | readonly string[], environment: Partial<Environment> = {}): Promise<Tried> {
  const words = typeof typed === 'string' ? typed.split(' ').filter(Boolean) : typed;
  const said: string[] = [];
  const outcome = await commandLine(words, {
    variables: { DATABASE_URL: 'postgresql://nobody@localhost:1/nowhere' },
    clock: { now: () => today },
    say: (sentence) => said.push(sentence),
    isWatched: false,
    signal: new AbortController().signal,
    ...environment,
  });
  return { ...outcome, said: said.join('\n') };
}
