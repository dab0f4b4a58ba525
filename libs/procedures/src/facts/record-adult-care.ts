import type { AdultPayloads } from '../events/adult-events.js';
import type { DomainEvent } from '../events/domain-event.js';
import type { Facts } from './facts.js';
import { into, nothingMore, type Recorders } from './recorder.js';

export const recordAdultCare: Recorders<keyof AdultPayloads> = {
  OralComplaintRecorded: nothingMore,
  ComplaintPlanAgreed: (facts, event) => planned(facts, event, true),
  ComplaintPlanSetByAuthority: (facts, event) => planned(facts, event, false),
  ResponderAssigned: (facts, { effectiveDate }) => into('adult', facts, { responderAssignedOn: effectiveDate }),
  ProgressUpdateGiven: nothingMore,
  ResponseIssued: (facts, { payload: { sentOn } }) => into('adult', facts, facts.adult.reconsideredOn === undefined ? { respondedOn: sentOn } : { answeredAgainOn: sentOn }),
  OverdueNoticeSent: (facts, { payload }) => into('adult', facts, { overdueNoticeOn: payload.sentOn }),
  ReconsiderationStarted: (facts, { effectiveDate }) => into('adult', facts, { reconsideredOn: effectiveDate }),
};

export function planned(facts: Facts, { payload, effectiveDate }: DomainEvent<'ComplaintPlanAgreed' | 'ComplaintPlanSetByAuthority'>, planAgreedWithComplainant: boolean): Partial<Facts> {
  const { responsePeriodEndsOn } = payload;
  return into('adult', facts, { planAgreedOn: effectiveDate, responsePeriodEndsOn, planAgreedWithComplainant, breachedBeforePlan: Object.keys(facts.breaches) });
}
