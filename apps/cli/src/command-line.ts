import { CommanderError } from 'commander';
import type { Answer } from './answer.js';
import type { Environment } from './environment.js';
import { failureOf } from './exit-status.js';
import { programOf } from './program.js';

/** What a command line comes to: what goes to standard output, and the exit status. */
export interface Outcome {
  readonly output: string;
  readonly exitStatus: 0 | 1 | 2 | 3;
}

/** Carries out one command line (the words after `redress`). Throws what is our own fault, and the reason of an aborted signal. */
export async function commandLine(words: readonly string[], environment: Environment): Promise<Outcome> {
  const wantsJson = words.includes('--json');
  let answered: Answer | undefined;
  let help = '';
  const run = async (work: () => Promise<Answer>): Promise<void> => {
    answered = await work();
  };
  const program = programOf(environment, run, (text) => {
    help += text;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return answered === undefined ? { output: help, exitStatus: 0 } : { output: wantsJson ? answered.json : answered.text, exitStatus: answered.exitStatus ?? 0 };
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return { output: help, exitStatus: 0 };
    return failed(error, wantsJson, environment);
  }
}

function failed(error: unknown, wantsJson: boolean, { say }: Environment): Outcome {
  const failure = failureOf(error);
  if (failure === undefined) throw error;
  const { exitStatus, ...refusal } = failure;
  say(`${refusal.message} (${refusal.code})`);
  return { output: wantsJson ? `${JSON.stringify(refusal, null, 1)}\n` : '', exitStatus };
}
