import type { CommandResult } from '../command-path/command-result.js';

/** What is told of every command, to a log, a metric or a span: nothing of a case and nothing of a person. */
export interface CommandTrace {
  readonly command: string;
  /** APPENDED or REPEATED, else the code of what went wrong. */
  readonly outcome: string;
  readonly milliseconds: number;
}

export type TellCommand = (trace: CommandTrace) => void;

/** Carries a command out, measures it and tells what came of it, whatever came of it. */
export async function traced(command: string, tell: TellCommand, execute: () => Promise<CommandResult>): Promise<CommandResult> {
  const began = performance.now();
  let outcome = 'ERR_UNEXPECTED';
  try {
    const result = await execute();
    ({ outcome } = result);
    return result;
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') outcome = error.code;
    throw error;
  } finally {
    tell({ command, outcome, milliseconds: Math.round(performance.now() - began) });
  }
}
