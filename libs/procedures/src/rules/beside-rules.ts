import { addDays, dateInWords, londonDateOf, type LondonDate } from '@redress/calendar';
import type { Facts } from '../facts/facts.js';
import { councilPolicy } from '../policy/council-policy.js';
import { ruleFor, type Rule } from './rule.js';

const calendarDaysAfterTheEnd = 30;

/** 3.1 row 11: by the London day on which it is recorded, since what is true from an earlier day would otherwise reach into a closed file. */
export const fileStillOpen: Rule = ruleFor(['NoteAdded', 'DocumentAttached'], {
  code: 'ERR_STATE',
  cite: councilPolicy.endings,
  holds: (facts, { occurredAt }) => londonDateOf(occurredAt) <= (lastDayOf(facts) ?? londonDateOf(occurredAt)),
  says: (facts) => `The case ended on ${dateInWords(endedOn(facts))}, and notes and documents were taken until ${dateInWords(lastDayOf(facts))}, ${calendarDaysAfterTheEnd} days on. Ask a Complaints Manager whether it is to be reopened.`,
});

/** 3.14.2 */
export const awayInOrder: Rule = ruleFor(['ComplainantUnavailable'], {
  code: 'ERR_ORDER',
  cite: councilPolicy.suspension,
  field: 'to',
  holds: (_, { payload: { from, to } }) => from <= to,
  says: (_, { payload: { from, to } }) => `${dateInWords(to)}, the last day away, is before ${dateInWords(from)}, the first. Give that day or a later one.`,
});

function lastDayOf(facts: Facts): LondonDate | undefined {
  const on = endedOn(facts);
  return on && addDays(on, calendarDaysAfterTheEnd);
}

/** A compliment that is not logged has ended as well. */
function endedOn({ ended, feedback }: Facts): LondonDate | undefined {
  return ended?.on ?? feedback.notLoggedOn;
}
