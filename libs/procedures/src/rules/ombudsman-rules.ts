import { dateInWords } from '@redress/calendar';
import { NOT_HELD } from '../events/vocabulary.js';
import type { Facts } from '../facts/facts.js';
import { councilPolicy } from '../policy/council-policy.js';
import { allOf } from '../wording/in-a-list.js';
import { remedyInWords } from '../wording/parts-of-a-case.js';
import { ruleFor, type Rule } from './rule.js';
import { own } from '../facts/own.js';

export const firstOfItsReference: Rule = {
  code: 'ERR_DUPLICATE_REFERENCE',
  cite: councilPolicy.ombudsman,
  field: 'lgscoReference',
  holds: ({ ombudsman }) => ombudsman.lgscoReference === undefined,
  says: ({ ombudsman }) => `A referral with this Ombudsman reference was recorded as received on ${dateInWords(ombudsman.receivedOn)}. Go on with that one.`,
};

export const decisionComplete: Rule = ruleFor(['LgscoDecisionRecorded'], {
  code: 'ERR_RESPONSE_INCOMPLETE',
  cite: 'LGSCO Manual for Councils Part 11',
  field: 'remedies',
  holds: (_, { payload }) => payload.remedies === NOT_HELD || payload.outcome === 'UPHELD' || payload.remedies.length === 0,
  says: () => 'Only an upheld decision carries remedies.',
});

/** L6: without an enquiry the Ombudsman decides only that it is not for them, or closes it when they have assessed it. */
export const decidedAtTheDoor: Rule = ruleFor(['LgscoDecisionRecorded'], {
  code: 'ERR_ORDER',
  cite: 'LGSCO Manual for Councils Part 11',
  field: 'outcome',
  holds: (_, { payload }) => payload.outcome === 'NOT_FOR_US' || payload.outcome === 'ASSESSED_AND_CLOSED',
  says: () => 'The Ombudsman decides so after an enquiry. Record the enquiry first.',
});

export const remedyKnown: Rule = ruleFor(['LgscoRecommendationAccepted', 'LgscoRecommendationRefused', 'LgscoRemedyCompleted', 'LgscoRemedyOverdue'], {
  code: 'ERR_VALIDATION',
  cite: councilPolicy.ombudsman,
  field: 'remedyId',
  holds: ({ ombudsman }, { payload }) => Object.hasOwn(ombudsman.remedies, payload.remedyId),
  says: (facts) => `There is no such remedy. The decision names ${allOf(Object.keys(facts.ombudsman.remedies).map((remedyId) => remedyInWords(facts, remedyId)))}.`,
});

export const remedyOpen: Rule = ruleFor(['LgscoRemedyCompleted', 'LgscoRemedyOverdue'], {
  code: 'ERR_ALREADY_DONE',
  cite: councilPolicy.ombudsman,
  field: 'remedyId',
  holds: ({ ombudsman }, { payload }) => own(ombudsman.remedies, payload.remedyId)?.doneOn === undefined,
  says: ({ ombudsman }, { payload }) => `This remedy was done on ${dateInWords(own(ombudsman.remedies, payload.remedyId)?.doneOn)}.`,
});

/** L9: a remedy is overdue once the date in the decision has passed. */
export const remedyPastDue: Rule = ruleFor(['LgscoRemedyOverdue'], {
  code: 'ERR_ORDER',
  cite: councilPolicy.ombudsman,
  field: 'effectiveDate',
  holds: ({ ombudsman }, { payload, effectiveDate }) => effectiveDate > (own(ombudsman.remedies, payload.remedyId)?.dueOn ?? effectiveDate),
  says: ({ ombudsman }, { payload }) => `This remedy is due by ${dateInWords(own(ombudsman.remedies, payload.remedyId)?.dueOn)}: it is not overdue before that day has passed.`,
});

export const noRemedyOwed: Rule = {
  code: 'ERR_OPEN_WORK',
  cite: councilPolicy.ombudsman,
  holds: (facts) => owed(facts).length === 0,
  says: (facts) => `Not done yet: ${allOf(owed(facts).map((remedyId) => remedyInWords(facts, remedyId)))}.`,
};

export const decided: Rule = {
  code: 'ERR_ORDER',
  cite: councilPolicy.ombudsman,
  holds: ({ ombudsman }) => ombudsman.decidedOn !== undefined,
  says: () => 'The Ombudsman has not decided yet. Record the decision first.',
};

/** What the council has to do before a referral can be closed: what it refused to do is owed to nobody. */
function owed({ ombudsman }: Facts): readonly string[] {
  return Object.entries(ombudsman.remedies).flatMap(([remedyId, { doneOn, answer }]) => (doneOn !== undefined || answer === 'REFUSED' ? [] : [remedyId]));
}
