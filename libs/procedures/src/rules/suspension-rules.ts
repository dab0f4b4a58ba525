import { dateInWords } from '@redress/calendar';
import { NOT_HELD } from '../events/vocabulary.js';
import { councilPolicy } from '../policy/council-policy.js';
import { ruleFor, type Rule } from './rule.js';

export const clockRunning: Rule = {
  code: 'ERR_STATE',
  cite: `SI 2006/1738 reg 8; ${councilPolicy.suspension}`,
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
    const latest = law.calendar.addWorkingDays(payload.suspendedOn, 20);
    return latest !== undefined && payload.reviewOn >= payload.suspendedOn && payload.reviewOn <= latest;
  },
  says: (_, { payload }, law) => `The review date must be between ${dateInWords(payload.suspendedOn)} and ${dateInWords(law.calendar.addWorkingDays(payload.suspendedOn, 20))}, 20 working days on. It can be renewed.`,
});
