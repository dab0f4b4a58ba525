import { noFacts } from '../facts/facts.js';
import { personTold, silenceRules } from '../rules/ending-rules.js';
import { notYetAcknowledged, stillOpen } from '../rules/intake-rules.js';
import { besideTheProcedure } from './beside-fragments.js';
import { expiry } from './complaint-fragments.js';
import { procedureSetup, refused, stays, to } from './vocabulary.js';

/** Comments [domain.md 3.6]. */
export const commentMachine = procedureSetup.createMachine({
  id: 'COMMENT',
  context: noFacts,
  initial: 'RECEIVED',
  states: {
    RECEIVED: { on: { ProcedureSelected: stays(), RepresentationAcknowledged: to('ACKNOWLEDGED') } },
    ACKNOWLEDGED: { on: { CommentPassedToService: to('WITH_SERVICE') } },
    WITH_SERVICE: { on: { CommentConsidered: to('CONSIDERED') } },
    CONSIDERED: { on: { CommentOutcomeSent: stays(), CaseClosed: to('CLOSED', personTold, ...silenceRules) } },
    CLOSED: {},
  },
  on: { ...besideTheProcedure, ...expiry, RepresentationAcknowledged: refused(stillOpen, notYetAcknowledged), CaseClosed: refused(stillOpen) },
});
