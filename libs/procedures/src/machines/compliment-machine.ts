import { noFacts } from '../facts/facts.js';
import { complimentLogged, personPraisedConsents, someCriterionFailed } from '../rules/feedback-rules.js';
import { stillOpen } from '../rules/intake-rules.js';
import { notBeforeCongratulation, notBeforeLogged, notBeforeReceipt } from '../rules/order-rules.js';
import { expiry } from './complaint-fragments.js';
import { procedureSetup, refused, stays, to } from './vocabulary.js';

/** Compliments [domain.md 3.7, seed 13]. */
export const complimentMachine = procedureSetup.createMachine({
  id: 'COMPLIMENT',
  context: noFacts,
  initial: 'RECEIVED',
  states: {
    RECEIVED: {
      on: {
        ProcedureSelected: stays(notBeforeReceipt),
        ComplimentLogged: to('LOGGED', notBeforeReceipt),
        ComplimentNotLogged: to('CLOSED_NOT_LOGGED', someCriterionFailed, notBeforeReceipt),
      },
    },
    LOGGED: { on: { IndividualCongratulated: to('CONGRATULATED', notBeforeLogged) } },
    CONGRATULATED: { on: { GoodPracticeShared: stays(personPraisedConsents, notBeforeCongratulation), CaseClosed: to('CLOSED', notBeforeCongratulation) } },
    CLOSED: {},
    CLOSED_NOT_LOGGED: {},
  },
  on: { ...expiry, IndividualCongratulated: refused(stillOpen, complimentLogged), CaseClosed: refused(stillOpen) },
});
