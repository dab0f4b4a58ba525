import { dateInWords, nextDay, type LondonDate } from '@redress/calendar';
import { NOT_HELD } from '../events/vocabulary.js';
import type { Facts } from '../facts/facts.js';
import type { Deadline } from '../limits/deadline.js';
import { deadlinesUnder } from '../limits/deadlines-under.js';
import { councilPolicy } from '../policy/council-policy.js';
import type { Law } from '../policy/law.js';
import { ruleFor, type Rule } from './rule.js';
import { own } from '../facts/own.js';

const cite = { CSC: `SI 2006/1738 reg 8; ${councilPolicy.suspension}`, otherwise: councilPolicy.suspension } as const;

/** Working days after which a suspension is looked at again (3.14.2). */
const reviewedWithinWd = 20;

export const clockRunning: Rule = {
  code: 'ERR_STATE',
  cite,
  holds: ({ suspensions }) => suspensions.every(({ resumedOn }) => resumedOn !== undefined),
  says: ({ suspensions }) => `The clock has been suspended since ${dateInWords(suspensions.at(-1)?.suspendedOn)}. Resume it first.`,
};

export const clockStopped: Rule = {
  code: 'ERR_STATE',
  cite: councilPolicy.suspension,
  holds: ({ suspensions }) => suspensions.some(({ resumedOn }) => resumedOn === undefined),
  says: () => 'The clock is running: there is nothing to resume.',
};

export const reviewWithinTwentyDays: Rule = ruleFor(['ClockSuspended'], {
  code: 'ERR_VALIDATION',
  cite: councilPolicy.suspension,
  field: 'reviewOn',
  holds: (_, { payload }, law) => {
    if (payload.reviewOn === NOT_HELD) return true;
    return payload.reviewOn >= payload.suspendedOn && law.calendar.elapsedWorkingDays(payload.suspendedOn, payload.reviewOn) <= reviewedWithinWd;
  },
  says: (_, { payload }, law) => `The review date must be between ${dateInWords(payload.suspendedOn)} and ${dateInWords(law.calendar.addWorkingDays(payload.suspendedOn, reviewedWithinWd))}, ${reviewedWithinWd} working days on. It can be renewed.`,
});

/** 2.5: what was recorded as breached is not un-breached by a suspension from before. */
export const breachNotUndone: Rule = ruleFor(['ClockSuspended'], {
  code: 'ERR_BREACH_RECORDED',
  cite,
  field: 'suspendedOn',
  holds: (facts, { payload }, law) => breachFrom(payload.suspendedOn, facts, law) === undefined,
  says: (facts, { payload }, law) => {
    const breach = breachFrom(payload.suspendedOn, facts, law);
    return `${breach?.limit.title} was due on ${dateInWords(breach?.dueOn)}, and that this was missed is recorded. The clock may be stopped from a later day; what was in time all the same is put right by asking to void the breach.`;
  },
});

/** 2.5: a suspension covers neither the day of an extension nor days before the act that closed a limit. */
export const settledNotCovered: Rule = ruleFor(['ClockSuspended'], {
  code: 'ERR_ORDER',
  cite,
  field: 'suspendedOn',
  holds: (facts, { payload }, law) => payload.suspendedOn >= (earliestSuspension(facts, law) ?? payload.suspendedOn),
  says: (facts, _, law) => `A date was extended or an answer given while the clock ran, so it cannot have been stopped before ${dateInWords(earliestSuspension(facts, law))}. Give that day or a later one; where the record is wrong, ask for a correction of it.`,
});

/** The pausable limit whose recorded breach lies on or after the day. */
function breachFrom(suspendedOn: LondonDate, facts: Facts, law: Law): Deadline | undefined {
  return pausable(facts, law).find(({ breachRecorded, dueOn }) => breachRecorded && dueOn !== undefined && suspendedOn <= dueOn);
}

/** The first London date from which nothing that is settled would be covered. */
function earliestSuspension(facts: Facts, law: Law): LondonDate | undefined {
  const pausing = pausable(facts, law);
  const ids = new Set(pausing.map(({ deadlineId }) => deadlineId));
  const afterExtensions = facts.extensions.filter(({ deadlineId }) => ids.has(deadlineId)).map(({ on }) => nextDay(on));
  const fromEnds = pausing.flatMap(({ deadlineId, metOn }) => metOn ?? own(facts.clocksEndedOn, deadlineId) ?? []);
  return [...afterExtensions, ...fromEnds].toSorted().at(-1);
}

function pausable(facts: Facts, law: Law): readonly Deadline[] {
  return deadlinesUnder(facts, law).filter(({ limit }) => limit.pauses);
}
