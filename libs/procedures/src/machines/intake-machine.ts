import { noFacts } from '../facts/facts.js';
import { procedureChosen, rejectionAgreesWithFacts, rejectionSignposts, stillOpen, stillUndecided } from '../rules/intake-rules.js';
import { besideTheProcedure } from './beside-fragments.js';
import { procedureSetup, refused, stays, to } from './vocabulary.js';

/**
 * From nothing to a representation at the door (domain.md 3.1 rows 1, 2, 8). Once its kind and procedure are known the case
 * is handed, with its facts, to the machine of that procedure; a complaint without one waits here.
 */
export const intakeMachine = procedureSetup.createMachine({
  id: 'INTAKE',
  context: noFacts,
  initial: 'NONE',
  states: {
    NONE: { on: { ComplaintReceived: to('RECEIVED'), CommentReceived: to('RECEIVED'), ComplimentReceived: to('RECEIVED') } },
    RECEIVED: {
      on: {
        ProcedureSelected: stays(),
        RepresentationRejected: to('REJECTED', rejectionAgreesWithFacts, rejectionSignposts),
        ComplaintWithdrawn: to('WITHDRAWN'),
      },
    },
    REJECTED: {},
    WITHDRAWN: {},
  },
  on: {
    ...besideTheProcedure,
    RepresentationAcknowledged: refused(stillOpen, procedureChosen),
    RepresentationAccepted: refused(stillOpen, procedureChosen),
    RepresentationRejected: refused(stillOpen, stillUndecided),
    ComplaintWithdrawn: refused(stillOpen),
  },
});
