import type { LondonDate } from '@redress/calendar';
import type { EndedClock } from '../events/domain-event.js';
import type { Facts } from '../facts/facts.js';
import type { Law } from '../policy/law.js';
import { deadlineIdOf, dueOnOf, hasEnded } from './deadline.js';
import { limitsOf } from './limits-of.js';
import type { Clock, TimeLimit } from './time-limit.js';

interface Running { readonly limit: TimeLimit; readonly clock: Clock; readonly ended: boolean; readonly facts: Facts }

/** The clocks that end between the facts before and after an event of a London date, with the due dates they stood at (domain.md 2.5). */
export function clocksEnded(before: Facts, after: Facts, on: LondonDate, law: Law): readonly EndedClock[] {
  const were = clocksOf(before, law);
  const are = clocksOf(after, law);
  const now = [...are].filter(([deadlineId, { ended }]) => ended && were.get(deadlineId)?.ended !== true);
  const gone = [...were].filter(([deadlineId, { ended }]) => !ended && !are.has(deadlineId));
  return [...now, ...gone].map(([deadlineId, { limit, clock, facts }]) => {
    const dueOn = facts.breaches[deadlineId]?.dueOn ?? dueOnOf(limit, clock, suspensionsEndedOn(facts, on), law);
    return dueOn === undefined ? { deadlineId } : { deadlineId, dueOn };
  });
}

function clocksOf(facts: Facts, law: Law): ReadonlyMap<string, Running> {
  const notHeld = new Set(facts.receipt?.limitsNotHeld);
  const limits = limitsOf(facts).filter(({ code }) => !notHeld.has(code));
  return new Map(
    limits.flatMap((limit) =>
      limit.clocks(facts, law).map((clock) => [deadlineIdOf(limit, clock), { limit, clock, ended: hasEnded(clock, facts), facts }] as const)),
  );
}

/** A suspension that is open when a clock ends has hidden its due date until that day, and no longer. */
export function suspensionsEndedOn(facts: Facts, on: LondonDate): Facts {
  return {
    ...facts,
    suspensions: facts.suspensions.map(({ suspendedOn, resumedOn }) => ({ suspendedOn, resumedOn: resumedOn ?? (on < suspendedOn ? suspendedOn : on) })),
  };
}
