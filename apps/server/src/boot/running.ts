import { aboutError } from '@redress/house';
import { databaseTrouble } from '@redress/postgres';
import { checkNodeVersion } from './node-version.js';
import { StartRefused } from './start-refused.js';
import { Stopped, stopOnSignals } from './stop-on-signals.js';

/**
 * Runs the whole program and ends it in order: whatever was opened is closed, last first, however it ends. A refusal to start is
 * told in its sentence and ends with status 1.
 */
export async function running(program: (stopping: AbortSignal, open: AsyncDisposableStack) => Promise<void>): Promise<void> {
  // What nobody caught is told as everything else is: its own text may quote what somebody wrote.
  process.on('uncaughtException', (error) => {
    tell(error);
    process.exit();
  });
  const stopping = stopOnSignals(process);
  try {
    checkNodeVersion(process.version);
    await using open = new AsyncDisposableStack();
    await program(stopping, open);
  } catch (error) {
    if (!(error instanceof Stopped)) tell(error);
  }
  // Nothing is under way any more; a handle that a library forgot must not keep the terminal.
  process.exit();
}

function tell(error: unknown): void {
  process.exitCode = 1;
  process.stderr.write(`${sentenceOf(error)}\n`);
}

/** Errors written for people have a code of ours; any other is told by where it happened. */
function sentenceOf(error: unknown): string {
  const forPeople = error instanceof StartRefused || (error instanceof Error && 'code' in error && typeof error.code === 'string' && /^ERR_(?:DATABASE|MIGRATION|FILE|READ_MODEL|STORE)/.test(error.code));
  if (forPeople && error instanceof Error) return error.message;
  return databaseTrouble(error)?.message ?? `Redress could not go on: ${JSON.stringify(aboutError(error), null, 2)}`;
}
