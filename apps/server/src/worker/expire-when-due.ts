import { setTimeout as pause } from 'node:timers/promises';
import { utcInstant } from '@redress/calendar';
import type { House } from '@redress/house';
import { aboutError } from '@redress/house';
import { expiryWorker } from '@redress/identity';
import type { Log } from '../boot/log.js';

type Parts = Pick<House, 'readModels' | 'casework' | 'clock'>;

/**
 * A limit passes at midnight in London, and any command on the case records it at once; so between ticks nothing is late that
 * anyone could see. Milliseconds.
 */
const tickMs = 15_000;

/** Records passed limits until the signal aborts. What cannot be recorded now is told in the log and tried at the next tick. */
export async function expireWhenDue(parts: Parts, log: Log, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await expireDue(parts, log);
    } catch (error) {
      log.warn(aboutError(error), 'Passed limits could not be recorded and will be tried again');
    }
    await pause(tickMs, undefined, { signal }).catch(() => undefined);
  }
}

/** Goes once through everything whose limit has passed by the clock; tells how many events it recorded. */
export async function expireDue({ readModels, casework, clock }: Parts, log: Log): Promise<number> {
  const due = await readModels.casesWithExpiryDue(expiryWorker, utcInstant(clock.now()));
  const { events, failures } = await casework.expireAll(expiryWorker, due.map(({ streamId }) => streamId));
  for (const { streamId, code } of failures) log.warn({ streamId, code }, 'The passed limits of a case could not be recorded');
  if (events > 0) log.info({ events }, 'Passed limits were recorded');
  return events;
}
