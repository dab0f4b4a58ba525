import type { LondonDate } from '@redress/calendar';
import type { Held } from './vocabulary.js';

/** Adult Social Care, domain 3.3. */
export interface AdultPayloads {
  OralComplaintRecorded: { copySentOn: LondonDate };
  ComplaintPlanAgreed: { responsePeriodEndsOn: LondonDate; manner: Held<string> };
  ComplaintPlanSetByAuthority: { responsePeriodEndsOn: LondonDate; reason: string };
  ResponderAssigned: { responderId: Held<string> };
  ProgressUpdateGiven: { summary: string };
  ResponseIssued: { sentOn: LondonDate; wellFounded: Held<boolean>; lgscoRightStated: Held<boolean>; responseText: Held<string> };
  OverdueNoticeSent: { sentOn: LondonDate; reason: string };
  ReconsiderationStarted: { reason: string };
}
