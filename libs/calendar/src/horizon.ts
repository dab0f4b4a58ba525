import { CalendarError } from './calendar-error.js';
import { dateInWords } from './in-words.js';
import { fromDayNumber, toDayNumber } from './day-number.js';
import { londonDate, type LondonDate } from './london-date.js';

/** The London dates between which every holiday is known [domain 2.3 C8]. */
export class Horizon {
  readonly from: LondonDate;
  readonly to: LondonDate;

  constructor(firstYear: number, lastYear: number) {
    this.from = londonDate(`${firstYear}-01-01`);
    this.to = londonDate(`${lastYear}-12-31`);
  }

  /** The day number of a known day, else ERR_CALENDAR_HORIZON. */
  dayNumberOf(date: LondonDate): number {
    if (date < this.from || date > this.to) throw this.refusal(`${dateInWords(date)} lies`, date.slice(0, 4));
    return toDayNumber(date);
  }

  /** The London date of a count that stayed within the horizon, else ERR_CALENDAR_HORIZON for the year that is missing. */
  dateOf(day: number | 'BEYOND', workingDays: number, direction: 'after' | 'before', date: LondonDate): LondonDate {
    if (day !== 'BEYOND') return fromDayNumber(day);
    const edge = direction === 'after' ? this.to : this.from;
    const missing = Number(edge.slice(0, 4)) + (direction === 'after' ? 1 : -1);
    throw this.refusal(`The day ${workingDays} working days ${direction} ${dateInWords(date)} lies`, String(missing));
  }

  private refusal(subject: string, year: string): CalendarError {
    return new CalendarError(
      'ERR_CALENDAR_HORIZON',
      `${subject} outside the loaded calendar, ${dateInWords(this.from)} to ${dateInWords(this.to)}. Load the bank holidays for ${year}.`,
      'SI 2006/1738 reg 2',
    );
  }
}
