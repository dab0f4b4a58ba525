import type { AdultPayloads } from '../events/adult-events.js';
import { NOT_HELD } from '../events/vocabulary.js';
import { into, nothingMore, type Recorders } from './recorder.js';

export const recordAdultCare: Recorders<keyof AdultPayloads> = {
  OralComplaintRecorded: nothingMore,
  ComplaintPlanAgreed: (facts, { payload, effectiveDate }) =>
    into('adult', facts, { planAgreedOn: effectiveDate, responsePeriodEndsOn: payload.responsePeriodEndsOn }),
  ComplaintPlanSetByAuthority: (facts, { payload, effectiveDate }) =>
    into('adult', facts, { planAgreedOn: effectiveDate, responsePeriodEndsOn: payload.responsePeriodEndsOn }),
  ResponderAssigned: (facts, { effectiveDate }) => into('adult', facts, { responderAssignedOn: effectiveDate }),
  ProgressUpdateGiven: nothingMore,
  ResponseIssued: (facts, { payload }) =>
    into('adult', facts, { respondedOn: payload.sentOn, ...(payload.wellFounded === NOT_HELD ? {} : { wellFounded: payload.wellFounded }) }),
  OverdueNoticeSent: (facts, { payload }) => into('adult', facts, { overdueNoticeOn: payload.sentOn }),
  ReconsiderationStarted: (facts, { effectiveDate }) => into('adult', facts, { reconsideredOn: effectiveDate }),
};
