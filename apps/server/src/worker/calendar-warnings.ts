import { endOfCalendar, today, type House } from '@redress/house';
import type { Log } from '../boot/log.js';

type Parts = Pick<House, 'workflow' | 'clock' | 'isLawOutdated'>;

/** Says in the log, once each London day, that the calendar ends within a year, or that this process counts by one that was extended since. */
export function calendarWarnings({ workflow, clock, isLawOutdated }: Parts, log: Log): () => Promise<void> {
  let warnedOn: string | undefined;
  return async () => {
    const date = today({ clock });
    if (warnedOn === date) return;
    const ending = endOfCalendar(workflow.law.calendar, date);
    if (await isLawOutdated()) log.warn('Bank holidays were loaded or a policy version was approved since this process was started: start it again, and it goes by them.');
    else if (ending !== undefined) log.warn(`${ending} Give the file that GOV.UK publishes to: redress calendar load`);
    warnedOn = date;
  };
}
