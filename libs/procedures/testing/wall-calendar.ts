/**
 * Due dates as anybody would count them on a calendar on the wall, one day after another (domain.md 2.4, 2.5). Shares nothing with the
 * procedures but the list of holidays: dates are text, every day is looked at, no formula and no calendar of ours.
 */
export interface Wall {
  readonly holidays: ReadonlySet<string>;
  readonly closureDays: ReadonlySet<string>;
}

export interface Stopped { readonly from: string; readonly until?: string }
export interface Granted { readonly on: string; readonly to: string }

/** One limit: so many working days, or calendar days, of a calendar with or without the council's closure days. */
export interface Counted {
  readonly days: number;
  readonly inCalendarDays?: true;
  readonly withClosureDays: boolean;
}

/** The pages of the calendar, each torn off once. */
const following = new Map<string, { readonly next: string; readonly isWeekend: boolean }>();

function page(date: string): { readonly next: string; readonly isWeekend: boolean } {
  const known = following.get(date);
  if (known) return known;
  const day = new Date(`${date}T00:00:00Z`);
  const isWeekend = day.getUTCDay() === 0 || day.getUTCDay() === 6;
  day.setUTCDate(day.getUTCDate() + 1);
  const torn = { next: day.toISOString().slice(0, 10), isWeekend };
  following.set(date, torn);
  return torn;
}

export function nextOnWall(date: string): string {
  return page(date).next;
}

export function later(date: string, days: number): string {
  let moved = date;
  for (let step = 0; step < days; step += 1) moved = nextOnWall(moved);
  return moved;
}

export function isWorkingOnWall(wall: Wall, date: string, withClosureDays: boolean): boolean {
  if (page(date).isWeekend) return false;
  if (wall.holidays.has(date) || date.endsWith('-12-25') || date.endsWith('-12-26')) return false;
  return !(withClosureDays && wall.closureDays.has(date));
}

function isStopped(date: string, stopped: readonly Stopped[]): boolean {
  return stopped.some(({ from, until }) => from <= date && (until === undefined || date < until));
}

/** The day on which so many days have been counted after the start; nothing while a stop without an end comes first. */
function count(wall: Wall, start: string, { days, inCalendarDays, withClosureDays }: Counted, stopped: readonly Stopped[]): string | undefined {
  let date = start;
  for (let counted = 0; counted < days;) {
    date = nextOnWall(date);
    if (stopped.some(({ from, until }) => until === undefined && from <= date)) return undefined;
    if (!isStopped(date, stopped) && (inCalendarDays === true || isWorkingOnWall(wall, date, withClosureDays))) counted += 1;
  }
  return date;
}

/** Start and length; an extension replaces the length by the days to the new date, without those stopped before it was granted. */
export function dueOnWall(wall: Wall, start: string, limit: Counted, granted: readonly Granted[], stopped: readonly Stopped[]): string | undefined {
  const [last] = granted.toSorted((one, other) => (one.to < other.to ? 1 : -1));
  if (last === undefined) return count(wall, start, limit, stopped);
  let days = 0;
  for (let date = nextOnWall(start); date <= last.to; date = nextOnWall(date)) {
    const stoppedBefore = date < last.on && isStopped(date, stopped);
    if (isWorkingOnWall(wall, date, limit.withClosureDays) && !stoppedBefore) days += 1;
  }
  return count(wall, start, { ...limit, days }, stopped);
}

/** How many working days d with from < d <= to are left that no stop covers. */
export function leftOnWall(wall: Wall, from: string, to: string, withClosureDays: boolean, stopped: readonly Stopped[]): number {
  let left = 0;
  for (let date = nextOnWall(from); date <= to; date = nextOnWall(date)) if (isWorkingOnWall(wall, date, withClosureDays) && !isStopped(date, stopped)) left += 1;
  return left;
}
