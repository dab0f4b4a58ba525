import type { OmbudsmanPayloads } from '../events/ombudsman-events.js';
import { NOT_HELD } from '../events/vocabulary.js';
import type { Facts, RemedyFacts } from './facts.js';
import { into, nothingMore, type Recorders } from './recorder.js';
import { own } from './own.js';

export const recordOmbudsman: Recorders<keyof OmbudsmanPayloads> = {
  LgscoReferralRecorded: (facts, { payload }) =>
    into('ombudsman', facts, {
      lgscoReference: payload.lgscoReference,
      receivedOn: payload.receivedOn,
      ...(payload.caseId === undefined ? {} : { caseId: payload.caseId }),
    }),
  LgscoReturnedAsPremature: nothingMore,
  LgscoEnquiryReceived: (facts, { payload, effectiveDate }) =>
    into('ombudsman', facts, {
      enquiries: [
        ...facts.ombudsman.enquiries,
        { enquiryId: payload.enquiryId, phase: payload.phase, receivedOn: effectiveDate, ...(payload.dueOn === NOT_HELD ? {} : { dueOn: payload.dueOn }) },
      ],
    }),
  LgscoEnquiryAnswered: (facts, { payload }) =>
    into('ombudsman', facts, {
      enquiries: facts.ombudsman.enquiries.map((enquiry) => (enquiry.enquiryId === payload.enquiryId ? { answeredOn: payload.answeredOn, ...enquiry } : enquiry)),
    }),
  LgscoDraftDecisionReceived: (facts, { payload }) =>
    into('ombudsman', facts, {
      draft: { receivedOn: payload.receivedOn, ...(payload.commentsDueOn === NOT_HELD ? {} : { commentsDueOn: payload.commentsDueOn }) },
    }),
  LgscoDraftCommented: (facts, { payload }) =>
    facts.ombudsman.draft ? into('ombudsman', facts, { draft: { commentedOn: payload.commentedOn, ...facts.ombudsman.draft } }) : {},
  LgscoDecisionRecorded: (facts, { payload }) =>
    into('ombudsman', facts, {
      decidedOn: payload.decidedOn,
      outcome: payload.outcome,
      remedies: payload.remedies === NOT_HELD ? {} : Object.fromEntries(payload.remedies.map(({ remedyId, kind, dueOn }) => [remedyId, { kind, dueOn }])),
    }),
  LgscoRecommendationAccepted: (facts, { payload }) => ofRemedy(facts, payload.remedyId, { answer: 'ACCEPTED' }),
  LgscoRecommendationRefused: (facts, { payload }) => ofRemedy(facts, payload.remedyId, { answer: 'REFUSED' }),
  LgscoRemedyCompleted: (facts, { payload }) => ofRemedy(facts, payload.remedyId, { doneOn: payload.doneOn }),
  LgscoRemedyOverdue: (facts, { payload }) => ofRemedy(facts, payload.remedyId, { overdue: true }),
  LgscoReferralClosed: (_, { payload }) => ({ ended: { on: payload.closedOn, as: 'CLOSED' } }),
};

export function ofRemedy(facts: Facts, remedyId: string, more: Partial<RemedyFacts>): Partial<Facts> {
  const remedy = own(facts.ombudsman.remedies, remedyId);
  return remedy ? into('ombudsman', facts, { remedies: { ...facts.ombudsman.remedies, [remedyId]: { ...remedy, ...more } } }) : {};
}
