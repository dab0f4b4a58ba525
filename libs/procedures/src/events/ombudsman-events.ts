import type { LondonDate } from '@redress/calendar';
import type { Held, LgscoOutcome } from './vocabulary.js';

/** One Ombudsman reference, on a stream of its own (domain 3.8). */
export interface OmbudsmanPayloads {
  LgscoReferralRecorded: { lgscoReference: string; receivedOn: LondonDate; initiatedBy: Held<'COMPLAINANT' | 'EARLY_REFERRAL'>; caseId?: string };
  LgscoReturnedAsPremature: { returnedOn: LondonDate };
  LgscoEnquiryReceived: { enquiryId: string; phase: 'ASSESSMENT' | 'INVESTIGATION'; dueOn: Held<LondonDate> };
  LgscoEnquiryAnswered: { enquiryId: string; answeredOn: LondonDate };
  LgscoDraftDecisionReceived: { receivedOn: LondonDate; commentsDueOn: Held<LondonDate> };
  LgscoDraftCommented: { commentedOn: LondonDate };
  LgscoDecisionRecorded: { decidedOn: LondonDate; outcome: LgscoOutcome; remedies: Held<readonly LgscoRemedy[]> };
  LgscoRecommendationAccepted: { remedyId: string };
  LgscoRecommendationRefused: { remedyId: string; reason: string };
  LgscoRemedyCompleted: { remedyId: string; doneOn: LondonDate; onTime: boolean };
  LgscoRemedyOverdue: { remedyId: string; dueOn: LondonDate };
  LgscoReferralClosed: { closedOn: LondonDate };
}

export interface LgscoRemedy { remedyId: string; kind: string; dueOn: LondonDate }
