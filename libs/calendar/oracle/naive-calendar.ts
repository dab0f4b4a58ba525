import { dayOfMonth, FIRST, isHoliday, isWeekend, LAST, month, monthLength, next, previous, shown, year, zeller, type Day } from './naive-days.js';

/** Answers to the questions put to the library, found by walking from day to day. */
export interface NaiveRules {
  readonly closureDays: ReadonlySet<Day>;
  /** From a day up to, not including, another; for ever when the other is missing. */
  readonly suspensions: readonly { readonly from: Day; readonly until: Day | undefined }[];
}

export const HORIZON = 'ERR_CALENDAR_HORIZON';

function suspended(day: Day, { suspensions }: NaiveRules): boolean {
  return suspensions.some(({ from, until }) => from <= day && (until === undefined || day < until));
}

export function counts(day: Day, rules: NaiveRules): boolean {
  return !isWeekend(day) && !isHoliday(day) && !rules.closureDays.has(day) && !suspended(day, rules);
}

/**
 * The due day and a mark for each day walked, + when it counts; the horizon's code past the last day. Undefined once an open suspension
 * has begun: the marks then end with the first day of the suspended stretch.
 */
export function walkToDue(start: Day, workingDays: number, rules: NaiveRules): { due: Day | undefined | typeof HORIZON; walked: string } {
  if (start < FIRST || start > LAST) return { due: HORIZON, walked: '' };
  let day = start;
  let left = workingDays;
  let walked = '';
  while (left > 0) {
    day = next(day);
    if (startedOpen(day, rules)) {
      let stretch = day;
      while (previous(stretch) > start && suspended(previous(stretch), rules)) [stretch, walked] = [previous(stretch), walked.slice(0, -1)];
      return { due: undefined, walked: `${walked}-` };
    }
    if (day > LAST && !suspended(day, rules)) return { due: HORIZON, walked };
    const counted = counts(day, rules);
    walked += counted ? '+' : '-';
    if (counted) left -= 1;
  }
  return { due: day, walked };
}

function startedOpen(day: Day, { suspensions }: NaiveRules): boolean {
  return suspensions.some(({ from, until }) => until === undefined && from <= day);
}

export function walkBack(date: Day, workingDays: number, rules: NaiveRules): Day | typeof HORIZON {
  let day = date;
  let left = workingDays;
  while (left > 0) {
    day = previous(day);
    if (day < FIRST) return HORIZON;
    if (counts(day, rules)) left -= 1;
  }
  return day;
}

export function elapsed(from: Day, to: Day, rules: NaiveRules): number | typeof HORIZON {
  if (to > LAST) return HORIZON;
  let count = 0;
  for (let day = from; day < to;) {
    day = next(day);
    if (counts(day, rules)) count += 1;
  }
  return count;
}

export function nextWorking(date: Day, rules: NaiveRules): Day | typeof HORIZON {
  let day = next(date);
  while (day <= LAST && !counts(day, rules)) day = next(day);
  return day > LAST ? HORIZON : day;
}

/** Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October. */
export function lastSunday(inYear: number, inMonth: number): Day {
  let day = inYear * 10000 + inMonth * 100 + 31;
  while (zeller(day) !== 1) day -= 1;
  return day;
}

export function londonTime(utcDay: Day, utcMinutes: number): { day: Day; minutes: number } {
  const spring = lastSunday(year(utcDay), 3);
  const autumn = lastSunday(year(utcDay), 10);
  const begun = utcDay > spring || (utcDay === spring && utcMinutes >= 60);
  const ended = utcDay > autumn || (utcDay === autumn && utcMinutes >= 60);
  const minutes = begun && !ended ? utcMinutes + 60 : utcMinutes;
  return minutes < 1440 ? { day: utcDay, minutes } : { day: next(utcDay), minutes: minutes - 1440 };
}

/** At midnight the change of that day's own small hours is still to come. */
export function startOfDay(day: Day): string {
  const inSummer = day > lastSunday(year(day), 3) && day <= lastSunday(year(day), 10);
  return inSummer ? `${shown(previous(day))}T23:00:00.000Z` : `${shown(day)}T00:00:00.000Z`;
}

export function deemedReceived(day: Day, minutes: number, cutOff: number, closureDays: ReadonlySet<Day>): Day | typeof HORIZON {
  const rules: NaiveRules = { closureDays, suspensions: [] };
  return minutes < cutOff && counts(day, rules) ? day : nextWorking(day, rules);
}

export function lastDay(date: Day, months: number, inclusive: boolean): Day {
  let [y, m] = [year(date), month(date)];
  for (let step = 0; step < months; step += 1) [y, m] = m === 12 ? [y + 1, 1] : [y, m + 1];
  if (dayOfMonth(date) > monthLength(y, m)) return y * 10000 + m * 100 + monthLength(y, m);
  const corresponding = y * 10000 + m * 100 + dayOfMonth(date);
  return inclusive ? previous(corresponding) : corresponding;
}

export function quarterName(date: Day): string {
  const startYear = month(date) >= 4 ? year(date) : year(date) - 1;
  const quarter = ['Q4', 'Q4', 'Q4', 'Q1', 'Q1', 'Q1', 'Q2', 'Q2', 'Q2', 'Q3', 'Q3', 'Q3'][month(date) - 1];
  return `${startYear}/${String(startYear + 1).slice(2)} ${quarter}`;
}
