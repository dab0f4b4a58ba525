import { CalendarError, dateInWords, isLondonDate, type LondonDate } from '@redress/calendar';
import type { ProposedEvent } from '../events/domain-event.js';
import type { Deadline } from '../limits/deadline.js';
import { councilPolicy } from '../policy/council-policy.js';
import type { Law } from '../policy/law.js';
import type { Refusal } from './refusal.js';

/**
 * Why an event is refused that plans for a day whose holidays are not loaded, when a due date would hang on it (C8): nobody could say
 * how it stands. What has happened, and when it was received, is never refused for the calendar's end.
 */
export function planBeyondCalendar({ payload }: ProposedEvent, deadlinesAfter: () => readonly Deadline[], { calendar: { horizon } }: Law): Refusal | undefined {
  const beyond = Object.entries(payload).filter((entry): entry is [string, LondonDate] => typeof entry[1] === 'string' && entry[1] > horizon.to && isLondonDate(entry[1]));
  if (beyond.length === 0) return undefined;
  const chosen = new Set(deadlinesAfter().map(({ chosenOn }) => chosenOn));
  const [field, date] = beyond.find((entry) => chosen.has(entry[1])) ?? [];
  if (field === undefined || date === undefined) return undefined;
  return {
    code: 'ERR_CALENDAR_HORIZON', cite: 'SI 2006/1738 reg 2', field,
    message: `Nobody can count the days to ${dateInWords(date)} yet. Choose a day up to ${dateInWords(horizon.to)}, or load the bank holidays for ${date.slice(0, 4)}.`,
  };
}

/** What cannot be counted is refused like anything else: whoever only asks what may be done next is told so too, and goes on. */
export function refusingUncounted(judge: () => Refusal | undefined): Refusal | undefined {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    return { code: error.code, message: error.message, cite: error.cite ?? councilPolicy.calendar, field: 'effectiveDate' };
  }
}

/** A fact from before the first loaded year: nobody could ever count from it. */
export function beforeCalendar({ effectiveDate }: ProposedEvent, { calendar: { horizon } }: Law): Refusal {
  return {
    code: 'ERR_CALENDAR_HORIZON', cite: 'SI 2006/1738 reg 2', field: 'effectiveDate',
    message: `${dateInWords(effectiveDate)} is before ${dateInWords(horizon.from)}, where the calendar begins. Correct the date, or load the bank holidays for ${effectiveDate.slice(0, 4)}.`,
  };
}
