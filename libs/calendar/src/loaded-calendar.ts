import type { BankHolidays } from './bank-holidays.js';
import { CalendarError } from './calendar-error.js';
import { countBack, countBetween, countForward } from './counting.js';
import { fromDayNumber, toDayNumber } from './day-number.js';
import type { DueExplanation, ExplainedDay } from './due-explanation.js';
import { englandAndWales } from './england-and-wales.js';
import { Horizon } from './horizon.js';
import type { LondonDate } from './london-date.js';
import { passesAt } from './london-zone.js';
import { reasonsNotWorking } from './not-working.js';
import { actuallyReceivedOn, deemedReceivedOn } from './receipt.js';
import { mergeSuspensions, type SuspendedDays } from './suspension.js';
import type { UtcInstant } from './utc-instant.js';
import { requireWholeNumber } from './whole-number.js';
import type { ClosureRule, CountingRules, ReceiptRule, WorkingDayCalendar } from './working-day-calendar.js';
import { dateInWords } from './in-words.js';
import { WorkingDayTable } from './working-day-table.js';

const STATUTORY: CountingRules = {};

export interface CalendarOptions {
  readonly bankHolidays?: BankHolidays;
  /** Days on which the council is shut although it is no bank holiday. */
  readonly closureDays?: readonly LondonDate[];
}

/** The calendar of England and Wales for 2015 to 2028 unless other holidays are given. Build it once: it counts all its days. */
export function workingDayCalendar({ bankHolidays = englandAndWales, closureDays = [] }: CalendarOptions = {}): WorkingDayCalendar {
  return new LoadedCalendar(bankHolidays, closureDays);
}

class LoadedCalendar implements WorkingDayCalendar {
  readonly horizon: Horizon;
  readonly loaded: WorkingDayCalendar['loaded'];
  private readonly notWorking: ReadonlyMap<number, string>;
  private readonly closureDays: ReadonlySet<number>;
  private readonly statutoryDays: WorkingDayTable;
  private readonly openDays: WorkingDayTable;

  constructor(bankHolidays: BankHolidays, closureDays: readonly LondonDate[]) {
    this.loaded = { bankHolidays, closureDays };
    this.horizon = new Horizon(bankHolidays.firstYear, bankHolidays.lastYear);
    const first = toDayNumber(this.horizon.from);
    const last = toDayNumber(this.horizon.to);
    const notWorking = reasonsNotWorking(first, last, bankHolidays);
    const closed = new Set(closureDays.map(toDayNumber));
    this.notWorking = notWorking;
    this.closureDays = closed;
    this.statutoryDays = new WorkingDayTable(first, last, (day) => !notWorking.has(day));
    this.openDays = closed.size === 0
      ? this.statutoryDays
      : new WorkingDayTable(first, last, (day) => !notWorking.has(day) && !closed.has(day));
  }

  isWorkingDay(date: LondonDate, rules: CountingRules = STATUTORY): boolean {
    return this.reasonNotCounted(date, rules) === undefined;
  }

  reasonNotCounted(date: LondonDate, rules: CountingRules = STATUTORY): string | undefined {
    return this.reasonFor(this.horizon.dayNumberOf(date), rules, mergeSuspensions(rules.suspensions));
  }

  addWorkingDays(startOn: LondonDate, workingDays: number, rules: CountingRules = STATUTORY): LondonDate | undefined {
    return this.count(startOn, workingDays, rules, mergeSuspensions(rules.suspensions));
  }

  workingDaysBefore(date: LondonDate, workingDays: number, rules: CountingRules = STATUTORY): LondonDate {
    requireWholeNumber(workingDays, 'working days', 0);
    const end = this.horizon.dayNumberOf(date);
    if (workingDays === 0) return date;
    const day = countBack(this.table(rules), end, workingDays, mergeSuspensions(rules.suspensions));
    return this.horizon.dateOf(day, workingDays, 'before', date);
  }

  elapsedWorkingDays(from: LondonDate, to: LondonDate, rules: CountingRules = STATUTORY): number {
    if (to < from) {
      throw new CalendarError('ERR_VALIDATION', `The days elapsed cannot be counted from ${dateInWords(from)} to ${dateInWords(to)}: the first is the later date. Exchange the dates.`);
    }
    const after = this.horizon.dayNumberOf(from);
    return countBetween(this.table(rules), after, this.horizon.dayNumberOf(to), mergeSuspensions(rules.suspensions));
  }

  nextWorkingDay(date: LondonDate, rules: ClosureRule = STATUTORY): LondonDate {
    const table = this.table(rules);
    const rank = table.countThrough(this.horizon.dayNumberOf(date)) + 1;
    return this.horizon.dateOf(table.withRank(rank) ?? 'BEYOND', 1, 'after', date);
  }

  explainDue(startOn: LondonDate, workingDays: number, rules: CountingRules = STATUTORY): DueExplanation {
    const suspended = mergeSuspensions(rules.suspensions);
    const dueOn = this.count(startOn, workingDays, rules, suspended);
    const start = toDayNumber(startOn);
    const through = dueOn === undefined ? Math.max(start + 1, suspended.at(-1)?.from ?? start) : toDayNumber(dueOn);
    const days: ExplainedDay[] = [];
    for (let day = start + 1; day <= through; day += 1) {
      const reason = this.reasonFor(day, rules, suspended) ?? null;
      days.push({ date: fromDayNumber(day), counted: reason === null, reason });
    }
    return dueOn === undefined ? { start: startOn, dueOn, passesAt: undefined, days } : { start: startOn, dueOn, passesAt: passesAt(dueOn), days };
  }

  receivedOn(moment: LondonDate | UtcInstant, rule: ReceiptRule, cutOff = '17:00', rules: ClosureRule = STATUTORY): LondonDate {
    return rule === 'ACTUAL_DATE' ? actuallyReceivedOn(moment) : deemedReceivedOn(this, moment, cutOff, rules);
  }

  private count(startOn: LondonDate, workingDays: number, rules: CountingRules, suspended: readonly SuspendedDays[]): LondonDate | undefined {
    requireWholeNumber(workingDays, 'working days', 0);
    const start = this.horizon.dayNumberOf(startOn);
    if (workingDays === 0) return startOn;
    const day = countForward(this.table(rules), start, workingDays, suspended);
    return day === 'SUSPENDED' ? undefined : this.horizon.dateOf(day, workingDays, 'after', startOn);
  }

  private table(rules: ClosureRule): WorkingDayTable {
    return rules.usesClosureDays === true ? this.openDays : this.statutoryDays;
  }

  private reasonFor(day: number, rules: ClosureRule, suspended: readonly SuspendedDays[]): string | undefined {
    const statutory = this.notWorking.get(day);
    if (statutory !== undefined) return statutory;
    if (rules.usesClosureDays === true && this.closureDays.has(day)) return 'Council closure day';
    return suspended.some(({ from, until }) => from <= day && day < until) ? 'Suspended' : undefined;
  }
}
