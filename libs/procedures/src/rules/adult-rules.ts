import { dateInWords } from '@redress/calendar';
import { councilPolicy } from '../policy/council-policy.js';
import { breachesOf } from '../limits/limits-of.js';
import { ruleFor, type Rule } from './rule.js';

export const planAgreed: Rule = {
  code: 'ERR_STATE',
  cite: 'SI 2009/309 reg 13',
  holds: ({ adult }) => adult.planAgreedOn !== undefined,
  says: () => 'No plan has been agreed. Agree the handling and the response period with the complainant, or set them.',
};

export const responderNamed: Rule = {
  code: 'ERR_STATE',
  cite: councilPolicy.adultCare,
  holds: ({ adult, stage2 }) => adult.responderAssignedOn !== undefined || stage2.investigator !== undefined,
  says: () => 'Nobody has been asked to answer. Assign a responder or an investigator first.',
};

export const lgscoRightStated: Rule = ruleFor(['ResponseIssued', 'Stage2ResponseIssued', 'AuthorityResponseIssued'], {
  code: 'ERR_RESPONSE_INCOMPLETE',
  cite: { CSC: 'SI 2006/1738 reg 20(3)', ASC: 'SI 2009/309 reg 14', otherwise: 'LGSCO Complaint Handling Code 5.7' },
  field: 'lgscoRightStated',
  holds: (_, { payload }) => payload.lgscoRightStated !== false,
  says: () => 'The response must tell the complainant of the right to go to the Ombudsman.',
});

export const sixMonthsPassed: Rule = {
  code: 'ERR_STATE',
  cite: 'SI 2009/309 reg 14',
  holds: (facts) => breachesOf(facts, ({ owesNotice }) => owesNotice === true).length > 0,
  says: () => 'The six months have not passed: an overdue notice is not needed yet.',
};

export const reconsideredOnce: Rule = {
  code: 'ERR_ALREADY_DONE',
  cite: councilPolicy.adultCare,
  holds: ({ adult }) => adult.reconsideredOn === undefined,
  says: ({ adult }) => `It was reconsidered on ${dateInWords(adult.reconsideredOn)}; that is granted once. Signpost to the Ombudsman.`,
};
