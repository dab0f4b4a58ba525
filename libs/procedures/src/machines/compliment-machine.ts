import { noFacts } from '../facts/facts.js';
import { silenceRules } from '../rules/ending-rules.js';
import { complimentLogged, personPraisedConsents, someCriterionFailed } from '../rules/feedback-rules.js';
import { stillOpen } from '../rules/intake-rules.js';
import { besideTheProcedure } from './beside-fragments.js';
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
        ProcedureSelected: stays(),
        ComplimentLogged: to('LOGGED'),
        ComplimentNotLogged: to('CLOSED_NOT_LOGGED', someCriterionFailed),
      },
    },
    LOGGED: { on: { IndividualCongratulated: to('CONGRATULATED') } },
    CONGRATULATED: { on: { GoodPracticeShared: stays(personPraisedConsents), CaseClosed: to('CLOSED', ...silenceRules) } },
    CLOSED: {},
    CLOSED_NOT_LOGGED: {},
  },
  on: { ...besideTheProcedure, ...expiry, IndividualCongratulated: refused(stillOpen, complimentLogged), CaseClosed: refused(stillOpen) },
});
