/** Ctrl-C reaches a program under npm twice, from the terminal and from npm; a person does not press it again so soon. Milliseconds. */
const oneKeyPress = 500;

/** Milliseconds that stopping may take: whoever asked a process to stop kills it soon, the soonest of them after ten seconds. */
const patience = 9_000;

/**
 * A signal that aborts when the process is asked to stop (Ctrl-C, kill, the terminal closed). Asked a second time, or when a database
 * or a request hangs, the process ends at once; what was committed is safe and the next start puts the rest in order.
 */
export function stopOnSignals(program: Pick<NodeJS.Process, 'on' | 'exit' | 'stdout' | 'stderr'>): AbortSignal {
  const stopping = new AbortController();
  let askedAt = 0;
  const asked = (): void => {
    if (!stopping.signal.aborted) {
      askedAt = performance.now();
      program.stdout.write('\nStopping: requests under way are finished first. Press Ctrl-C again to stop at once.\n');
      stopping.abort(new Stopped());
      setTimeout(() => giveUp(program), patience).unref();
    } else if (performance.now() - askedAt > oneKeyPress) {
      program.exit(130);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) program.on(signal, asked);
  return stopping.signal;
}

function giveUp({ stderr, exit }: Pick<NodeJS.Process, 'exit' | 'stderr'>): void {
  const waited = `did not come to an end within ${patience / 1000} seconds, so it was not waited for any longer`;
  stderr.write(`The database or a request ${waited}: what was acknowledged is safe.\n`);
  exit(1);
}

/** The reason everything under way ends with when the process was asked to stop. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}
