import { noFacts } from '../facts/facts.js';
import { notYetAcknowledged, stillOpen } from '../rules/intake-rules.js';
import { notBefore, notBeforeAcknowledgement, notBeforeReceipt } from '../rules/order-rules.js';
import { expiry } from './complaint-fragments.js';
import { procedureSetup, refused, stays, to } from './vocabulary.js';

const notBeforePassed = notBefore('the comment was passed to the service', ({ feedback }) => feedback.passedToServiceOn);
const notBeforeConsidered = notBefore('the comment was considered', ({ feedback }) => feedback.consideredOn);

/** Comments [domain.md 3.6]. */
export const commentMachine = procedureSetup.createMachine({
  id: 'COMMENT',
  context: noFacts,
  initial: 'RECEIVED',
  states: {
    RECEIVED: { on: { ProcedureSelected: stays(notBeforeReceipt), RepresentationAcknowledged: to('ACKNOWLEDGED', notBeforeReceipt) } },
    ACKNOWLEDGED: { on: { CommentPassedToService: to('WITH_SERVICE', notBeforeAcknowledgement) } },
    WITH_SERVICE: { on: { CommentConsidered: to('CONSIDERED', notBeforePassed) } },
    CONSIDERED: { on: { CommentOutcomeSent: stays(notBeforeConsidered), CaseClosed: to('CLOSED', notBeforeConsidered) } },
    CLOSED: {},
  },
  on: { ...expiry, RepresentationAcknowledged: refused(stillOpen, notYetAcknowledged), CaseClosed: refused(stillOpen) },
});
