import { dateInWords } from '@redress/calendar';
import { findings } from '../events/vocabulary.js';
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
  holds: (facts, { effectiveDate, payload }, law) => payload.complainantsWord !== undefined || effectiveDate > (requestWindow(stage, facts, law)?.dueOn ?? effectiveDate),
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

/** Section 9 row 74: where the machine has no closing. */
export const nothingOwed: Rule = {
  code: 'ERR_OPEN_WORK',
  cite: councilPolicy.endings,
  holds: () => false,
  says: (facts) => `${owedInWords(facts)} Until then it can only be withdrawn by the complainant.`,
};

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

function owedInWords({ acceptedOn, stage2, stage3 }: Facts): string {
  if (acceptedOn === undefined) return 'It has been neither accepted nor rejected.';
  const stage = [stage3.requestedOn && 'Stage 3', stage2.requestedOn && 'Stage 2'].find((asked) => asked !== undefined);
  return `${stage ?? 'The complaint'} is not answered yet.`;
}
