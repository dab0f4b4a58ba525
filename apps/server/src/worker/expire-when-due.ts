import { setTimeout as pause } from 'node:timers/promises';
import { utcInstant } from '@redress/calendar';
import type { House } from '@redress/house';
import { aboutError } from '@redress/house';
import { expiryWorker } from '@redress/identity';
import type { Log } from '../boot/log.js';
import { calendarWarnings } from './calendar-warnings.js';

type Parts = Pick<House, 'readModels' | 'casework' | 'clock'>;

/**
 * A limit passes at midnight in London, and any command on the case records it at once; so between ticks nothing is late that
 * anyone could see. Milliseconds.
 */
const tickMs = 15_000;

/** Records passed limits until the signal aborts. What cannot be recorded now is told in the log and tried at the next tick. */
export async function expireWhenDue(parts: Parts & Pick<House, 'workflow' | 'isCalendarOutdated'>, log: Log, signal: AbortSignal): Promise<void> {
  const warnOfCalendar = calendarWarnings(parts, log);
  const told = new Set<string>();
  while (!signal.aborted) {
    try {
      await warnOfCalendar();
      await expireDue(parts, log, told);
    } catch (error) {
      log.warn(aboutError(error), 'Passed limits could not be recorded and will be tried again');
    }
    await pause(tickMs, undefined, { signal }).catch(() => undefined);
  }
}

/** Goes once through everything whose limit has passed by the clock; tells how many events it recorded. What it cannot record it says once. */
export async function expireDue({ readModels, casework, clock }: Parts, log: Log, told = new Set<string>()): Promise<number> {
  const due = await readModels.casesWithExpiryDue(expiryWorker, utcInstant(clock.now()));
  const { events, failures } = await casework.expireAll(expiryWorker, due.map(({ streamId }) => streamId));
  for (const { streamId, code } of failures) {
    if (told.has(`${streamId} ${code}`)) continue;
    told.add(`${streamId} ${code}`);
    log.warn({ streamId, code }, 'The passed limits of a case could not be recorded');
  }
  if (events > 0) log.info({ events }, 'Passed limits were recorded');
  return events;
}
