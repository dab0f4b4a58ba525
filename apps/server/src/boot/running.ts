import { aboutError } from './about-error.js';
import { checkNodeVersion } from './node-version.js';
import { StartRefused } from './start-refused.js';
import { Stopped, stopOnSignals } from './stop-on-signals.js';

/**
 * Runs the whole program and ends it in order: whatever was opened is closed, last first, however it ends. A refusal to start is
 * told in its sentence and ends with status 1.
 */
export async function running(program: (stopping: AbortSignal, open: AsyncDisposableStack) => Promise<void>): Promise<void> {
  const stopping = stopOnSignals(process.stdout);
  try {
    checkNodeVersion(process.version);
    await using open = new AsyncDisposableStack();
    await program(stopping, open);
  } catch (error) {
    if (!(error instanceof Stopped)) {
      process.exitCode = 1;
      process.stderr.write(`${sentenceOf(error)}\n`);
    }
  }
  // Nothing is under way any more; a handle that a library forgot must not keep the terminal.
  process.exit();
}

/** Errors written for people have a code of ours; any other is told by where it happened. */
function sentenceOf(error: unknown): string {
  const forPeople = error instanceof StartRefused || (error instanceof Error && 'code' in error && typeof error.code === 'string' && /^ERR_(?:DATABASE|MIGRATION|FILE|READ_MODEL|STORE)/.test(error.code));
  return forPeople && error instanceof Error ? error.message : `Redress could not go on: ${JSON.stringify(aboutError(error), null, 2)}`;
}
