import { NOT_HELD } from '../events/vocabulary.js';
import { ruleFor, type Rule } from './rule.js';

export const decisionComplete: Rule = ruleFor(['LgscoDecisionRecorded'], {
  code: 'ERR_RESPONSE_INCOMPLETE',
  cite: 'LGSCO Manual for Councils Part 11',
  field: 'remedies',
  holds: (_, { payload }) => payload.remedies === NOT_HELD || payload.outcome === 'UPHELD' || payload.remedies.length === 0,
  says: () => 'Only an upheld decision carries remedies.',
});

export const remedyKnown: Rule = ruleFor(['LgscoRecommendationAccepted', 'LgscoRecommendationRefused', 'LgscoRemedyCompleted', 'LgscoRemedyOverdue'], {
  code: 'ERR_VALIDATION',
  cite: 'domain 3.8 L7',
  field: 'remedyId',
  holds: ({ ombudsman }, { payload }) => payload.remedyId in ombudsman.remedies,
  says: ({ ombudsman }) => `No such remedy. The decision names: ${Object.keys(ombudsman.remedies).join(', ') || 'none'}.`,
});

export const remedyOpen: Rule = ruleFor(['LgscoRemedyCompleted', 'LgscoRemedyOverdue'], {
  code: 'ERR_ALREADY_DONE',
  cite: 'domain 3.8 L8',
  field: 'remedyId',
  holds: ({ ombudsman }, { payload }) => ombudsman.remedies[payload.remedyId]?.doneOn === undefined,
  says: ({ ombudsman }, { payload }) => `This remedy was done on ${ombudsman.remedies[payload.remedyId]?.doneOn}.`,
});

/** L9: a remedy is overdue once the date in the decision has passed. */
export const remedyPastDue: Rule = ruleFor(['LgscoRemedyOverdue'], {
  code: 'ERR_ORDER',
  cite: 'domain 3.8 L9',
  field: 'effectiveDate',
  holds: ({ ombudsman }, { payload, effectiveDate }) => effectiveDate > (ombudsman.remedies[payload.remedyId]?.dueOn ?? effectiveDate),
  says: ({ ombudsman }, { payload }) => `This remedy is due by ${ombudsman.remedies[payload.remedyId]?.dueOn}: it is not overdue before that day has passed.`,
});

export const noRemedyOwed: Rule = {
  code: 'ERR_OPEN_WORK',
  cite: 'domain 3.8 L11',
  holds: ({ ombudsman }) => Object.values(ombudsman.remedies).every(({ doneOn, answer }) => doneOn !== undefined || answer === 'REFUSED'),
  says: ({ ombudsman }) => `These remedies are not done: ${Object.entries(ombudsman.remedies).flatMap(([id, { doneOn }]) => (doneOn ? [] : [id])).join(', ')}.`,
};

export const decided: Rule = {
  code: 'ERR_ORDER',
  cite: 'domain 3.8 L7',
  holds: ({ ombudsman }) => ombudsman.decidedOn !== undefined,
  says: () => 'The Ombudsman has not decided yet. Record the decision first.',
};
