import { dateInWords, type LondonDate } from '@redress/calendar';
import type { DomainEvent } from '../events/domain-event.js';
import { findings, NO_RESPONSE } from '../events/vocabulary.js';
import type { Facts } from '../facts/facts.js';
import { requestWindow } from '../limits/request-window.js';
import { councilPolicy } from '../policy/council-policy.js';
import { withinSentence } from '../wording/plain-words.js';
import { ruleFor, type Rule } from './rule.js';

/** Where the stage reached is answered: what was asked has been given, and what is left is to close (domain.md 3.14.1, section 9 row 72). */
export const answeredIsClosed: Rule = {
  code: 'ERR_STATE',
  cite: { CSC: `SI 2006/1738 reg 7; ${councilPolicy.endings}`, otherwise: councilPolicy.endings },
  holds: () => false,
  says: ({ completed }) => `It was answered on ${dateInWords(completed.at(-1)?.completedOn)} and cannot be withdrawn any more. Close it, on the complainant's word that they will not go on.`,
};

/** C23, K9: while the next stage may be asked for, a case is closed only on the complainant's word. */
export const windowPassedOrWord = (stage: 2 | 3): Rule => ruleFor(['CaseClosed'], {
  code: 'ERR_WINDOW_OPEN',
  cite: { CSC: stage === 3 ? 'SI 2006/1738 reg 18' : 'SI 2006/1738 reg 17', otherwise: 'LGSCO Complaint Handling Code 5.7' },
  field: 'complainantsWord',
  holds: (facts, { effectiveDate, payload }, law) => payload.complainantsWord !== undefined || payload.outcome === NO_RESPONSE || effectiveDate > (requestWindow(stage, facts, law)?.dueOn ?? effectiveDate),
  says: (facts, _, law) => `The complainant may ask for Stage ${stage} until ${dateInWords(requestWindow(stage, facts, law)?.dueOn)}. Close it after that day, or record their word that they will not go on.`,
});

/** C23: what came of the last stage that was answered stays what came of the case. */
export const outcomeOfLastStage: Rule = ruleFor(['CaseClosed'], {
  code: 'ERR_REASON_CONTRADICTS_FACTS',
  cite: councilPolicy.endings,
  field: 'outcome',
  holds: ({ completed }, { payload }) => !isFinding(payload.outcome) || !isFinding(completed.at(-1)?.outcome) || payload.outcome === completed.at(-1)?.outcome,
  says: ({ completed }) => `The last answer came to this: ${withinSentence(completed.at(-1)?.outcome ?? 'NO_FINDING')}. Close the case with that outcome.`,
});

/** Section 9 row 74: while the stage reached is unanswered, a case is closed only because nobody answers any more (3.14.2). */
export const nothingOwed: Rule = ruleFor(['CaseClosed'], {
  code: 'ERR_OPEN_WORK',
  cite: councilPolicy.endings,
  holds: (_, { payload }) => payload.outcome === NO_RESPONSE,
  says: (facts) => `${owedInWords(facts)} Until then it can only be withdrawn by the complainant, or closed when two reminders were not answered.`,
});

/** Working days between two reminders that both count (3.14.2). */
const remindersApartWd = 10;

/** 3.14.2 */
export const remindedTwice: Rule = ruleFor(['CaseClosed'], {
  code: 'ERR_STATE',
  cite: councilPolicy.suspension,
  holds: (facts, event, law) => {
    const [first, ...later] = remindersBefore(event, facts);
    return event.payload.outcome !== NO_RESPONSE || (first !== undefined && later.some((on) => law.calendar.elapsedWorkingDays(first, on) >= remindersApartWd));
  },
  says: (facts, event, law) => {
    const [first] = remindersBefore(event, facts);
    if (first === undefined) return `The complainant has not been reminded. Send two reminders at least ${remindersApartWd} working days apart before it is closed for want of an answer.`;
    return `The complainant was first reminded on ${dateInWords(first)}, and has to be reminded again on ${dateInWords(law.calendar.addWorkingDays(first, remindersApartWd))} or later, ${remindersApartWd} working days on.`;
  },
});

export const wayBackStated: Rule = ruleFor(['CaseClosed'], {
  code: 'ERR_REJECTION_INCOMPLETE',
  cite: councilPolicy.suspension,
  field: 'wayBackStated',
  holds: (_, { payload }) => payload.outcome !== NO_RESPONSE || payload.wayBackStated === true,
  says: () => 'The complainant must be told how to take the complaint up again. Say so in the letter.',
});

export const silenceRules = [remindedTwice, wayBackStated] as const;

/** A comment is closed once the person knows what came of it (domain.md 3.6). */
export const personTold: Rule = {
  code: 'ERR_OPEN_WORK',
  cite: councilPolicy.endings,
  holds: ({ feedback }) => feedback.outcomeSentOn !== undefined,
  says: () => 'The person has not been told what came of the comment. Inform them first.',
};

function isFinding(outcome: string | undefined): boolean {
  return findings.some((finding) => finding === outcome);
}

/** The London dates of the reminders sent by the day of the closing, earliest first. */
function remindersBefore({ effectiveDate }: DomainEvent<'CaseClosed'>, { remindedOn }: Facts): readonly LondonDate[] {
  return remindedOn.filter((on) => on <= effectiveDate).toSorted();
}

function owedInWords({ acceptedOn, stage2, stage3 }: Facts): string {
  if (acceptedOn === undefined) return 'It has been neither accepted nor rejected.';
  const stage = [stage3.requestedOn && 'Stage 3', stage2.requestedOn && 'Stage 2'].find((asked) => asked !== undefined);
  return `${stage ?? 'The complaint'} is not answered yet.`;
}
