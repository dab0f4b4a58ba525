import { addDays, londonDate, workingDayCalendar, type LondonDate } from '@redress/calendar';
import type { TrackerCells } from '@redress/casework/testing';

/**
 * The indicators of a tracker computed from its cells, walking from day to day. It shares the list of holidays with the product and
 * nothing else: no event, no machine, no limit, no arithmetic.
 */
export function independentFigures(rows: readonly TrackerCells[], firstYear: number, lastYear: number) {
  const quarters = Object.fromEntries(
    range(firstYear, lastYear).flatMap((year) => range(1, 4).map((quarter) => {
      const label = `${yearLabel(year)} Q${quarter}`;
      const compliments = rows.filter((row) => isLogged(row) && quarterOf(cell(row, 'received_on')) === label);
      const completed = (procedure: string) => rows.filter((row) => row.procedure === procedure && quarterOf(cell(row, 'stage2_completed_on')) === label);
      return [label, {
        complimentsReceived: { ...countsBy(compliments), total: compliments.length },
        stage2Csc65: stageTwo(completed('CSC'), 'statement_agreed_on', 65),
        stage2Corporate25: stageTwo(completed('CORPORATE'), 'stage2_requested_on', 25),
      }] as const;
    })),
  );
  return { quarters, years: yearly(rows) };
}

const calendar = workingDayCalendar();

function stageTwo(rows: readonly TrackerCells[], start: string, limit: number) {
  const days = rows.map((row) => workingDaysBetween(cell(row, start), cell(row, 'stage2_completed_on'), row));
  // On the day of the limit exactly `limit` days are used; a later day that is no working day uses no more, and is late all the same.
  const within = rows.filter((row) => cell(row, 'stage2_completed_on') <= dayAfter(cell(row, start), limit, row)).length;
  return {
    completed: rows.length, within,
    percent: rows.length === 0 ? null : Math.floor((200 * within + rows.length) / (2 * rows.length)),
    elapsedNetWorkingDays: distribution(days.toSorted((one, other) => one - other)),
  };
}

function distribution(days: readonly number[]) {
  const n = days.length;
  if (n === 0) return { n, mean: null, median: null, min: null, max: null, p90: null };
  const at = (index: number) => days[index] ?? Number.NaN;
  const sum = days.reduce((total, next) => total + next, 0);
  return {
    n, mean: Math.floor((20 * sum + n) / (2 * n)) / 10, median: (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2,
    min: at(0), max: at(n - 1), p90: at(Math.ceil((9 * n) / 10) - 1),
  };
}

function yearly(rows: readonly TrackerCells[]) {
  const years: Record<string, Record<string, Record<string, number>>> = {};
  for (const row of rows.filter((each) => (each.kind === 'COMPLIMENT' ? isLogged(each) : each.rejected_on === ''))) {
    const procedures = (years[yearLabel(yearOf(cell(row, 'received_on')))] ??= {});
    const counts = (procedures[cell(row, 'procedure')] ??= { COMPLAINT: 0, COMMENT: 0, COMPLIMENT: 0 });
    counts[cell(row, 'kind')] = (counts[cell(row, 'kind')] ?? 0) + 1;
  }
  return years;
}

function workingDaysBetween(from: string, to: string, row: TrackerCells): number {
  let count = 0;
  for (let day = londonDate(from); day < to;) {
    day = addDays(day, 1);
    if (counts(day, row)) count += 1;
  }
  return count;
}

function dayAfter(from: string, workingDays: number, row: TrackerCells): LondonDate {
  let day = londonDate(from);
  for (let left = workingDays; left > 0;) {
    day = addDays(day, 1);
    if (counts(day, row)) left -= 1;
  }
  return day;
}

function counts(day: LondonDate, { suspended_on: from = '', resumed_on: until = '' }: TrackerCells): boolean {
  return calendar.isWorkingDay(day) && !(from !== '' && from <= day && day < until);
}

function isLogged(row: TrackerCells): boolean {
  return row.kind === 'COMPLIMENT' && ['more_than_thanks', 'exceptional', 'external', 'independent'].every((criterion) => row[`compliment_${criterion}`] === 'YES');
}

function countsBy(rows: readonly TrackerCells[]) {
  const of = (procedure: string) => rows.filter((row) => row.procedure === procedure).length;
  return { CSC: of('CSC'), ASC: of('ASC'), CORPORATE: of('CORPORATE') };
}

function quarterOf(date: string): string {
  return date === '' ? '' : `${yearLabel(yearOf(date))} Q${Math.floor(((Number(date.slice(5, 7)) + 8) % 12) / 3) + 1}`;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4)) - (date.slice(5, 7) < '04' ? 1 : 0);
}

const yearLabel = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const cell = (row: TrackerCells, column: string): string => row[column] ?? '';
