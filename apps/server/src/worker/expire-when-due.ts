import { setTimeout as pause } from 'node:timers/promises';
import { aboutError, type House } from '@redress/house';
import { expiryWorker } from '@redress/identity';
import type { Log } from '../boot/log.js';
import { calendarWarnings } from './calendar-warnings.js';

/**
 * A limit passes at midnight in London, and any command on the case records it at once; so between ticks nothing is late that
 * anyone could see. Milliseconds.
 */
const tickMs = 15_000;

/** Records passed limits until the signal aborts. What cannot be recorded now is told in the log and tried again, a parked history ever more seldom. */
export async function expireWhenDue(house: Pick<House, 'expireDue' | 'workflow' | 'clock' | 'isLawOutdated'>, log: Log, signal: AbortSignal): Promise<void> {
  const warnOfCalendar = calendarWarnings(house, log);
  while (!signal.aborted) {
    try {
      await warnOfCalendar();
      await expireOnce(house, log, signal);
    } catch (error) {
      log.warn(aboutError(error), 'Passed limits could not be recorded and will be tried again');
    }
    await pause(tickMs, undefined, { signal }).catch(() => undefined);
  }
}

/** Goes once through everything whose limit has passed by the clock; tells how many events it recorded. */
export async function expireOnce(house: Pick<House, 'expireDue'>, log: Log, signal?: AbortSignal): Promise<number> {
  const { events, parked } = await house.expireDue(expiryWorker, signal && { signal });
  for (const { streamId, code } of parked) log.warn({ streamId, code }, 'The passed limits of a case could not be recorded: it is parked');
  if (events > 0) log.info({ events }, 'Passed limits were recorded');
  return events;
}
