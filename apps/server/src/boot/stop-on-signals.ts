/** Ctrl-C reaches a program under npm twice, from the terminal and from npm; a person does not press it again so soon. Milliseconds. */
const oneKeyPress = 500;

/**
 * A signal that aborts when the process is asked to stop (Ctrl-C, kill, the terminal closed). Asked a second time, the process
 * ends at once; what was committed is safe and the next start puts the rest in order.
 */
export function stopOnSignals(output: NodeJS.WritableStream): AbortSignal {
  const stopping = new AbortController();
  let askedAt = 0;
  const asked = (): void => {
    if (!stopping.signal.aborted) {
      askedAt = performance.now();
      output.write('\nStopping: requests under way are finished first. Press Ctrl-C again to stop at once.\n');
      stopping.abort(new Stopped());
    } else if (performance.now() - askedAt > oneKeyPress) {
      process.exit(130);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, asked);
  return stopping.signal;
}

/** The reason everything under way ends with when the process was asked to stop. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}
