import { addDays, londonDate, workingDayCalendar, type LondonDate } from '@redress/calendar';
import type { TrackerCells } from '@redress/casework/testing';

/** Counting as a person would with a calendar on the wall: it shares the list of holidays with the product and nothing else. */

const calendar = workingDayCalendar();

/** Working days after one day up to another; the row says which are suspended. */
export function workingDaysBetween(from: string, to: string, row: TrackerCells): number {
  let count = 0;
  for (let day = londonDate(from); day < to;) {
    day = addDays(day, 1);
    if (counts(day, row)) count += 1;
  }
  return count;
}

/** The nth working day after another. */
export function dayAfter(from: string, workingDays: number, row: TrackerCells): LondonDate {
  let day = londonDate(from);
  for (let left = workingDays; left > 0;) {
    day = addDays(day, 1);
    if (counts(day, row)) left -= 1;
  }
  return day;
}

export const isWorkingDay = (day: string): boolean => calendar.isWorkingDay(londonDate(day));
export const nextDay = (day: string): string => addDays(londonDate(day), 1);

/** The last day of six months that begin with a day: the day before the same day of the sixth month, or that month's last day (T6). */
export function sixMonthsAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [inYear, inMonth] = month > 6 ? [year + 1, month - 6] : [year, month + 6];
  const lengths = [31, inYear % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const length = lengths[inMonth - 1] ?? 31;
  const written = (of: number): string => `${inYear}-${String(inMonth).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
  return date > length ? written(length) : date === 1 ? addDays(londonDate(written(1)), -1) : written(date - 1);
}

function counts(day: LondonDate, { suspended_on: from = '', resumed_on: until = '' }: TrackerCells): boolean {
  return calendar.isWorkingDay(day) && !(from !== '' && from <= day && day < until);
}

export function distribution(days: readonly number[]) {
  const n = days.length;
  if (n === 0) return { n, mean: null, median: null, min: null, max: null, p90: null };
  const at = (index: number) => days[index] ?? Number.NaN;
  const sum = days.reduce((total, next) => total + next, 0);
  return {
    n, mean: Math.floor((20 * sum + n) / (2 * n)) / 10, median: (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2,
    min: at(0), max: at(n - 1), p90: at(Math.ceil((9 * n) / 10) - 1),
  };
}

export function quarterOf(date: string): string {
  return date === '' ? '' : `${yearLabel(yearOf(date))} Q${Math.floor(((Number(date.slice(5, 7)) + 8) % 12) / 3) + 1}`;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4)) - (date.slice(5, 7) < '04' ? 1 : 0);
}

export const yearLabel = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
export const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
export const cell = (row: TrackerCells, column: string): string => row[column] ?? '';
