import type { BankHolidays } from './bank-holidays.js';
import type { DueExplanation } from './due-explanation.js';
import type { LondonDate } from './london-date.js';
import type { Suspension } from './suspension.js';
import type { UtcInstant } from './utc-instant.js';

/** What a limit asks of the calendar. Council closure days count as working days unless the limit uses them [domain 2.3 C7]. */
export interface CountingRules {
  readonly suspensions?: readonly Suspension[];
  readonly usesClosureDays?: boolean;
}

export type ClosureRule = Pick<CountingRules, 'usesClosureDays'>;

/** Whether a thing is received on the day it came or, after hours or on a non-working day, on the next working day [domain 2.4 T5]. */
export type ReceiptRule = 'ACTUAL_DATE' | 'DEEMED_NEXT_WORKING_DAY';

/**
 * Working days in England and Wales [R06 r.2; domain 2.3]. Periods are in working days, dates are London dates.
 * Every method throws ERR_CALENDAR_HORIZON when it needs a day outside `horizon` [C8] and ERR_VALIDATION for a negative or broken number.
 */
export interface WorkingDayCalendar {
  /** The first and last London date with known holidays. */
  readonly horizon: { readonly from: LondonDate; readonly to: LondonDate };

  /** The bank holidays and closure days it counts by: two calendars of the same days count alike. */
  readonly loaded: { readonly bankHolidays: BankHolidays; readonly closureDays: readonly LondonDate[] };

  isWorkingDay(date: LondonDate, rules?: CountingRules): boolean;

  /** 'Saturday', 'Good Friday', 'Bank holiday: Easter Monday', 'Council closure day' or 'Suspended'; undefined on a day that counts. */
  reasonNotCounted(date: LondonDate, rules?: CountingRules): string | undefined;

  /** The nth working day strictly after `startOn` [T2], `startOn` itself for 0; undefined while an open suspension hides it [T9]. */
  addWorkingDays(startOn: LondonDate, workingDays: number, rules?: CountingRules): LondonDate | undefined;

  /** The nth working day strictly before `date`, `date` itself for 0. */
  workingDaysBefore(date: LondonDate, workingDays: number, rules?: CountingRules): LondonDate;

  /** Working days d with from < d <= to [T3]. Throws ERR_VALIDATION when `to` is the earlier. */
  elapsedWorkingDays(from: LondonDate, to: LondonDate, rules?: CountingRules): number;

  /** The first working day strictly after `date`. */
  nextWorkingDay(date: LondonDate, rules?: ClosureRule): LondonDate;

  /** The due date of `addWorkingDays` with every day on the way to it and why it was not counted. */
  explainDue(startOn: LondonDate, workingDays: number, rules?: CountingRules): DueExplanation;

  /** The London date on which something counts as received [T5]. `cutOff` is London time, HH:MM; a bare date is taken as before it. */
  receivedOn(moment: LondonDate | UtcInstant, rule: ReceiptRule, cutOff?: string, rules?: ClosureRule): LondonDate;
}
