import type { LondonDate, UtcInstant } from '@redress/calendar';
import type { Channel, ComplainantType, Held, Procedure, RejectionReason, Subject } from './vocabulary.js';

/** What every representation brings, whatever its kind (domain 3.1 row 1). */
export interface Receipt {
  reference: string;
  receivedOn: LondonDate;
  /** The instant where it is known: the receipt rule T5 needs the hour. */
  receivedAt?: UtcInstant;
  channel: Held<Channel>;
  serviceId: string;
  teamId: string;
  subject: Held<Subject>;
  complainantType: Held<ComplainantType>;
  complainantName: string;
  summary: Held<string>;
  /** Day the grounds arose or became known; starts the 12 months of 3.1.2. */
  groundsAroseOn?: LondonDate;
  /** Codes of limits whose steps the source has no column for: they neither start nor breach. */
  limitsNotHeld?: readonly string[];
}

/** The events that begin a case. */
export const receipts = ['ComplaintReceived', 'CommentReceived', 'ComplimentReceived'] as const satisfies readonly (keyof IntakePayloads)[];

export interface IntakePayloads {
  ComplaintReceived: Receipt;
  CommentReceived: Receipt;
  ComplimentReceived: Receipt;
  ProcedureSelected: { procedure: Procedure; reason: Held<string> };
  AdvocacyOffered: { offeredTo: Held<string> };
  AdvocateAppointed: { advocate: string; organisation?: string; wishes?: string };
  AdvocacyDeclined: { wishes: string };
  RepresentativeRefused: { reason: string };
  RepresentativeConsentRecorded: { basis: Held<'CONSENT' | 'AUTHORITY' | 'BEST_INTERESTS'>; evidenceReference: Held<string>; capacityBasis?: Held<string> };
  SufficientInterestDecided: { granted: boolean; reason: Held<string>; childViewsTaken: Held<boolean>; childTold: Held<boolean> };
  RepresentationAcknowledged: { sentOn: LondonDate; method: Held<string> };
  RepresentationAccepted: { timeLimitWaiver?: string };
  RepresentationRejected: {
    reason: RejectionReason; explanation: Held<string>; signpostedTo: Held<string>; lgscoRightStated: Held<boolean>;
    /** The case in which all stages decided the same matter (section 9 row 15). */
    decidedInCase?: Held<string>;
  };
  ComplaintWithdrawn: { requestedOn: LondonDate; confirmedOn: Held<LondonDate> };
  CaseClosed: {
    finalStage: number; outcome: string;
    /** The complainant's word that they will not go on: what a request window is closed on (C23). */
    complainantsWord?: Held<string>;
    /** Closed because nobody answered, the complainant was told how to come back (3.14.2). */
    wayBackStated?: boolean;
  };
}
