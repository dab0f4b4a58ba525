import type { IntakePayloads } from '../events/intake-events.js';
import { NO_RESPONSE, NOT_HELD } from '../events/vocabulary.js';
import { nothingMore, type Recorders } from './recorder.js';

export const recordIntake: Recorders<keyof IntakePayloads> = {
  ComplaintReceived: (_, { payload }) => ({ kind: 'COMPLAINT', receipt: payload }),
  CommentReceived: (_, { payload }) => ({ kind: 'COMMENT', receipt: payload }),
  ComplimentReceived: (_, { payload }) => ({ kind: 'COMPLIMENT', receipt: payload }),
  ProcedureSelected: (_, { payload }) => ({ procedure: payload.procedure }),
  AdvocacyOffered: (_, { effectiveDate }) => ({ advocacyOfferedOn: effectiveDate }),
  AdvocateAppointed: (_, { effectiveDate }) => ({ advocateAppointedOn: effectiveDate }),
  AdvocacyDeclined: nothingMore,
  RepresentativeConsentRecorded: (_, { effectiveDate }) => ({ consentRecordedOn: effectiveDate, representativeRefused: false }),
  RepresentativeRefused: () => ({ representativeRefused: true }),
  SufficientInterestDecided: ({ receipt }, { payload: { granted, reason }, effectiveDate }) => ({
    sufficientInterest: { granted, ...(receipt?.complainantType === 'OTHER_PERSON' && reason !== NOT_HELD ? { countsFrom: effectiveDate } : {}) },
  }),
  RepresentationAcknowledged: (_, { payload }) => ({ acknowledgedOn: payload.sentOn }),
  RepresentationAccepted: (_, { effectiveDate }) => ({ acceptedOn: effectiveDate }),
  RepresentationRejected: (_, { payload, effectiveDate }) => ({ ended: { on: effectiveDate, as: 'REJECTED', reason: payload.reason } }),
  ComplaintWithdrawn: (_, { payload }) => ({ ended: { on: payload.requestedOn, as: 'WITHDRAWN' } }),
  CaseClosed: (_, { payload: { outcome }, effectiveDate }) => ({ ended: { on: effectiveDate, as: 'CLOSED', ...(outcome === NO_RESPONSE ? { reason: outcome } : {}) } }),
};

