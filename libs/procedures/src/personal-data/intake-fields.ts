import type { IntakePayloads, Receipt } from '../events/intake-events.js';
import { limit, notPersonal, openAnswer, personal, reference, type DeclaredFields } from './declaration.js';

const complainant = personal('PD', 'COMPLAINANT');
const childsWishes = personal('CH', 'AFFECTED_PERSON', 'COMPLAINANT');

const receipt: DeclaredFields<Receipt> = {
  reference, receivedOn: notPersonal, receivedAt: notPersonal, channel: notPersonal, serviceId: reference, teamId: reference,
  subject: notPersonal, complainantType: notPersonal,
  complainantName: complainant, summary: personal('CH', 'COMPLAINANT', 'AFFECTED_PERSON'),
  groundsAroseOn: notPersonal, limitsNotHeld: limit,
};

export const intakeFields: { readonly [Type in keyof IntakePayloads]: DeclaredFields<IntakePayloads[Type]> } = {
  ComplaintReceived: receipt,
  CommentReceived: receipt,
  ComplimentReceived: { ...receipt, summary: personal('PD', 'COMPLAINANT', 'EMPLOYEE') },
  ProcedureSelected: { procedure: notPersonal, reason: complainant },
  AdvocacyOffered: { offeredTo: personal('CH', 'AFFECTED_PERSON', 'COMPLAINANT') },
  AdvocateAppointed: { advocate: personal('PD', 'ADVOCATE'), organisation: personal('PD', 'ADVOCATE'), wishes: childsWishes },
  AdvocacyDeclined: { wishes: childsWishes },
  RepresentativeRefused: { reason: personal('SC', 'REPRESENTATIVE', 'AFFECTED_PERSON') },
  RepresentativeConsentRecorded: {
    basis: notPersonal, evidenceReference: personal('PD', 'REPRESENTATIVE', 'AFFECTED_PERSON'), capacityBasis: personal('SC', 'AFFECTED_PERSON'),
  },
  SufficientInterestDecided: { granted: notPersonal, reason: personal('CH', 'COMPLAINANT', 'AFFECTED_PERSON'), childViewsTaken: notPersonal, childTold: notPersonal },
  RepresentationAcknowledged: { sentOn: notPersonal, method: openAnswer },
  RepresentationAccepted: { timeLimitWaiver: complainant },
  RepresentationRejected: {
    reason: notPersonal, explanation: complainant, signpostedTo: complainant, lgscoRightStated: notPersonal, decidedInCase: reference,
  },
  ComplaintWithdrawn: { requestedOn: notPersonal, confirmedOn: notPersonal },
  CaseClosed: { finalStage: notPersonal, outcome: openAnswer, complainantsWord: complainant, wayBackStated: notPersonal },
};
