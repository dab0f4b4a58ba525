import type { LondonDate } from '@redress/calendar';
import type { EndedClock } from '../events/domain-event.js';
import type { Facts } from '../facts/facts.js';
import type { Law } from '../policy/law.js';
import { hasEnded, startedClocks } from './deadline.js';
import { deadlineIdOf, dueOf } from './due-date.js';
import { keepingLast } from './keeping-last.js';
import { limitsOf } from './limits-of.js';
import type { Clock, TimeLimit } from './time-limit.js';
import { own } from '../facts/own.js';

interface Started { readonly limit: TimeLimit; readonly clock: Clock; readonly ended: boolean; readonly facts: Facts }

/** The clocks that end between the facts before and after an event of a London date, with the due dates they stood at (domain.md 2.5). */
export function clocksEnded(before: Facts, after: Facts, on: LondonDate, law: Law): readonly EndedClock[] {
  const were = clocksOf(before, law);
  const are = clocksOf(after, law);
  const now = [...are].filter(([deadlineId, { ended }]) => ended && were.get(deadlineId)?.ended !== true);
  const gone = [...were].filter(([deadlineId, { ended }]) => !ended && !are.has(deadlineId));
  return [...now, ...gone].map(([deadlineId, { limit, clock, facts }]) => {
    const dueOn = own(facts.breaches, deadlineId)?.dueOn ?? dueOf(limit, clock, suspensionsEndedOn(facts, on), law).on;
    return dueOn === undefined ? { deadlineId } : { deadlineId, dueOn };
  });
}

/** The facts after one event are those before the next. */
const clocksOf = keepingLast((facts: Facts, law: Law): ReadonlyMap<string, Started> =>
  new Map(startedClocks(limitsOf(facts), facts, law).map(({ limit, clock }) => [deadlineIdOf(limit, clock), { limit, clock, ended: hasEnded(clock, facts), facts }])));

/** A suspension that is open when a clock ends has hidden its due date until that day, and no longer. */
export function suspensionsEndedOn(facts: Facts, on: LondonDate): Facts {
  return {
    ...facts,
    suspensions: facts.suspensions.map((suspension) => ({ ...suspension, resumedOn: suspension.resumedOn ?? (on < suspension.suspendedOn ? suspension.suspendedOn : on) })),
  };
}
