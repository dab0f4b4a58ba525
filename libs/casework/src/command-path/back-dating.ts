import { dateInWords, nextDay, weekdayOf, withinCalendar, type LondonDate } from '@redress/calendar';
import { councilPolicy, receipts, Refused, type ProposedEvent } from '@redress/procedures';
import type { Command, CommandContext } from '../commands/case-command.js';

/** What the history keeps of a fact recorded late. */
export type Lateness = {
  readonly recordedLate: true;
  readonly workingDaysLate: number;
  readonly reason?: string;
};

/** Domain 2.6 B2 and B3, in working days before today. Throws ERR_BACKDATE_LIMIT. B1 is the machine's. */
export function judgeBackDating(proposals: readonly ProposedEvent[], { backdatingReason }: Command, { today, actor, workflow }: CommandContext): Lateness | undefined {
  const oldest = proposals.map(({ effectiveDate }) => effectiveDate).toSorted()[0];
  if (oldest === undefined || oldest >= today) return undefined;
  const workingDaysLate = withinCalendar(() => workflow.law.calendar.elapsedWorkingDays(oldest, today)) ?? weekdaysBetween(oldest, today);
  const limit = limitOf(actor.role, proposals.some(({ type }) => receipts.some((receipt) => receipt === type)));
  if (workingDaysLate > limit) throw tooLate(oldest, workingDaysLate, limit);
  if (workingDaysLate > 1 && backdatingReason === undefined) throw unexplained(oldest, workingDaysLate);
  return workingDaysLate === 0 ? undefined : { recordedLate: true, workingDaysLate, ...(backdatingReason === undefined ? {} : { reason: backdatingReason }) };
}

/** Where the holidays are not loaded none is known to be left out: what has happened is recorded all the same (C8). */
function weekdaysBetween(from: LondonDate, to: LondonDate): number {
  let weekdays = 0;
  for (let date = nextDay(from); date <= to; date = nextDay(date)) if (!['Saturday', 'Sunday'].includes(weekdayOf(date))) weekdays += 1;
  return weekdays;
}

function limitOf(role: string, isReceipt: boolean): number {
  if (role === 'COMPLAINTS_MANAGER') return isReceipt ? Infinity : 20;
  return isReceipt ? 30 : 5;
}

function tooLate(date: LondonDate, workingDaysLate: number, limit: number): Refused {
  return new Refused({
    code: 'ERR_BACKDATE_LIMIT', cite: councilPolicy.dates, field: 'effectiveDate',
    message: `${dateInWords(date)} is ${workingDaysLate} working days ago; your role may go back ${limit}. Ask a Complaints Manager; beyond that, record it as of today and ask for a correction of its day.`,
  });
}

function unexplained(date: LondonDate, workingDaysLate: number): Refused {
  return new Refused({
    code: 'ERR_BACKDATE_LIMIT', cite: councilPolicy.dates, field: 'backdatingReason',
    message: `${dateInWords(date)} is ${workingDaysLate} working days ago. Say why it is recorded late.`,
  });
}
