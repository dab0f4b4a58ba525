import { councilPolicy } from '../policy/council-policy.js';
import { ruleFor, type Rule } from './rule.js';

export const someCriterionFailed: Rule = ruleFor(['ComplimentNotLogged'], {
  code: 'ERR_COMPLIMENT_CRITERIA',
  cite: 'Scrutiny Panel report 20 July 2021, para 13',
  field: 'failedCriteria',
  holds: (_, { payload }) => payload.failedCriteria.length > 0,
  says: () => 'A compliment that meets all four criteria is logged. Name the criterion it fails, or log it.',
});

export const complimentLogged: Rule = {
  code: 'ERR_STATE',
  cite: 'Scrutiny Panel report 20 July 2021, para 13',
  holds: ({ feedback }) => feedback.loggedOn !== undefined,
  says: ({ feedback }) =>
    feedback.notLoggedOn === undefined ? 'The compliment has not been assessed. Assess it first.' : 'The compliment did not meet the criteria and stays with the Directorate.',
};

export const personPraisedConsents: Rule = ruleFor(['GoodPracticeShared'], {
  code: 'ERR_CONSENT_MISSING',
  cite: councilPolicy.compliments,
  field: 'consentOfPersonPraised',
  holds: (_, { payload }) => payload.consentOfPersonPraised,
  says: () => 'The person praised is named and has not agreed. Ask them first.',
});
