import type { LondonDate } from '@redress/calendar';
import { dateOf } from './cell.js';
import { refusedIn } from './row-refused.js';

/** One interview as the tracker tells it: held, notes sent, notes agreed. Sent without agreed is silence. */
export interface InterviewDates {
  readonly heldOn: LondonDate;
  readonly sentOn?: LondonDate;
  readonly agreedOn?: LondonDate;
}

/** More than any investigation holds; keeps a row within what one commit may carry. */
const mostInterviews = 100;

/** Reads `held/sent/agreed` separated by `;`. */
export function interviewsIn(text: string): readonly InterviewDates[] {
  if (text === '') return [];
  const parts = text.split(';');
  if (parts.length > mostInterviews) throw malformed(`There are more than ${mostInterviews} interviews.`);
  return parts.map(interviewIn);
}

function interviewIn(text: string): InterviewDates {
  const [held, sent, agreed, ...more] = text.split('/').map((part) => part.trim());
  if (agreed === undefined || more.length > 0) throw malformed('An interview is not written as held/sent/agreed.');
  if (held === undefined || held === '') throw malformed('An interview has no day on which it was held.');
  if (agreed !== '' && sent === '') throw malformed('Interview notes were agreed that were not sent.');
  return { heldOn: dateOf(held, 'interviews'), ...day('sentOn', sent), ...day('agreedOn', agreed) };
}

function day(name: 'sentOn' | 'agreedOn', text: string | undefined): Partial<InterviewDates> {
  return text === undefined || text === '' ? {} : { [name]: dateOf(text, 'interviews') };
}

function malformed(what: string) {
  return refusedIn('interviews', 'ERR_VALIDATION', `${what} Write held/sent/agreed as YYYY-MM-DD/YYYY-MM-DD/YYYY-MM-DD, several separated by ";".`);
}
