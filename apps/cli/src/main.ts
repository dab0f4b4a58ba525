import { aboutError, systemClock } from '@redress/house';
import { commandLine } from './command-line.js';
import type { Environment } from './environment.js';

/** What a shell reports of a program that a signal ended. */
const statusOfSignal = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Milliseconds. */
const stopsWithin = 9_000;

const stopping = new AbortController();
for (const [name, status] of Object.entries(statusOfSignal)) {
  process.once(name, () => {
    process.exitCode = status;
    stopping.abort(new Error('Stopped.'));
    // Whatever hangs is not waited for: what was written is safe.
    setTimeout(() => process.exit(), stopsWithin).unref();
  });
}
// A reader such as `head` that has seen enough is no failure.
process.stdout.on('error', () => process.exit());

const environment: Environment = {
  variables: process.env,
  clock: systemClock,
  say: (sentence) => process.stderr.write(`${sentence}\n`),
  isWatched: process.stderr.isTTY,
  signal: stopping.signal,
};

try {
  const { output, exitStatus } = await commandLine(process.argv.slice(2), environment);
  process.stdout.write(output);
  process.exitCode = exitStatus;
} catch (error) {
  if (stopping.signal.aborted) environment.say('Stopped. What was written stays.');
  else {
    process.exitCode = 1;
    environment.say(`Something went wrong inside Redress, which is not your mistake: ${JSON.stringify(aboutError(error), null, 1)}`);
  }
}
