import { AcceptRepresentation } from './accept-representation/accept-representation.js';
import { Acknowledge } from './acknowledge/acknowledge.js';
import { AppointAdvocate } from './appoint-advocate/appoint-advocate.js';
import { besideCommands } from './beside.js';
import type { CommandClass } from './case-command.js';
import { CloseCase } from './close-case/close-case.js';
import { CloseForNoResponse } from './close-for-no-response/close-for-no-response.js';
import { DeclineAdvocate } from './decline-advocate/decline-advocate.js';
import { ExtendDeadline } from './extend-deadline/extend-deadline.js';
import { OfferAdvocacy } from './offer-advocacy/offer-advocacy.js';
import { RecordConsent } from './record-consent/record-consent.js';
import { RecordReminder } from './record-reminder/record-reminder.js';
import { RecordUnavailability } from './record-unavailability/record-unavailability.js';
import { RefuseExtension } from './refuse-extension/refuse-extension.js';
import { RefuseRepresentative } from './refuse-representative/refuse-representative.js';
import { RejectRepresentation } from './reject-representation/reject-representation.js';
import { RequestExtension } from './request-extension/request-extension.js';
import { ResumeClock } from './resume-clock/resume-clock.js';
import { SelectProcedure } from './select-procedure/select-procedure.js';
import { SuspendClock } from './suspend-clock/suspend-clock.js';
import { WithdrawComplaint } from './withdraw-complaint/withdraw-complaint.js';

/** What every complaint shares on its way in (domain 3.1). */
export const admissionCommands: readonly CommandClass[] = [
  SelectProcedure, OfferAdvocacy, RecordConsent, RefuseRepresentative, Acknowledge, AcceptRepresentation, RejectRepresentation,
];

/** What may befall every complaint (domain 3.14). */
export const complaintCommands: readonly CommandClass[] = [
  RequestExtension, ExtendDeadline, RefuseExtension, SuspendClock, ResumeClock, WithdrawComplaint, CloseCase, AppointAdvocate, DeclineAdvocate,
  RecordUnavailability, RecordReminder, CloseForNoResponse, ...besideCommands,
];
