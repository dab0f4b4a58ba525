import { CalendarError } from './calendar-error.js';
import { compareDates, isLondonDate, type LondonDate } from './london-date.js';

export interface BankHoliday {
  readonly date: LondonDate;
  readonly title: string;
  readonly substitute: boolean;
}

/** The bank holidays of whole, consecutive years in England and Wales, by date [R06 r.2; domain 2.3 C3]. */
export interface BankHolidays {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly holidays: readonly BankHoliday[];
}

/** New Year's Day to Boxing Day, or their substitutes; one-off holidays come on top. */
const HOLIDAYS_A_YEAR = 8;

/**
 * Reads the parsed JSON of a file in the shape of GOV.UK's bank-holidays.json. Other divisions in the file are left alone.
 * Throws ERR_VALIDATION when the shape is wrong, a date is given twice or a year is missing or cut short: a day lost here moves every limit after it.
 */
export function readBankHolidays(file: unknown): BankHolidays {
  const division = field(file, 'england-and-wales');
  const events = field(division, 'events');
  if (field(division, 'division') !== 'england-and-wales' || !Array.isArray(events)) {
    throw refusal('has no "england-and-wales" division with a list of events');
  }
  const holidays = events.map(readHoliday).sort((a, b) => compareDates(a.date, b.date));
  const twice = holidays.find((holiday, index) => holiday.date === holidays[index + 1]?.date);
  if (twice) throw refusal(`gives ${twice.date} twice`);
  return { ...wholeYears(holidays), holidays };
}

function readHoliday(event: unknown, index: number): BankHoliday {
  const date = field(event, 'date');
  const title = field(event, 'title');
  if (typeof date !== 'string' || !isLondonDate(date)) throw refusal(`has no date written as YYYY-MM-DD in event ${index + 1}`);
  if (typeof title !== 'string' || title.trim() === '') throw refusal(`has no title for ${date}`);
  return { date, title, substitute: field(event, 'notes') === 'Substitute day' };
}

function wholeYears(holidays: readonly BankHoliday[]): { firstYear: number; lastYear: number } {
  const counts = new Map<number, number>();
  for (const { date } of holidays) counts.set(yearOf(date), (counts.get(yearOf(date)) ?? 0) + 1);
  if (counts.size === 0) throw refusal('has no events');
  const firstYear = Math.min(...counts.keys());
  const lastYear = Math.max(...counts.keys());
  for (let year = firstYear; year <= lastYear; year += 1) {
    const count = counts.get(year) ?? 0;
    if (count < HOLIDAYS_A_YEAR) throw refusal(`has ${count} holidays for ${year} where a year has ${HOLIDAYS_A_YEAR} or more`);
  }
  return { firstYear, lastYear };
}

/** The years of `later` take the place of the same years in `earlier`: GOV.UK's file holds recent years only, old cases need theirs too. */
export function extendBankHolidays(earlier: BankHolidays, later: BankHolidays): BankHolidays {
  const kept = earlier.holidays.filter(({ date }) => yearOf(date) < later.firstYear || yearOf(date) > later.lastYear);
  const holidays = [...kept, ...later.holidays].sort((a, b) => compareDates(a.date, b.date));
  return { ...wholeYears(holidays), holidays };
}

function yearOf(date: LondonDate): number {
  return Number(date.slice(0, 4));
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function refusal(fault: string): CalendarError {
  return new CalendarError('ERR_VALIDATION', `The bank holidays file ${fault}. Load the whole file as GOV.UK publishes it.`);
}
