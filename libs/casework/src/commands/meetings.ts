import { CancelCrm } from './cancel-crm/cancel-crm.js';
import type { CommandClass } from './case-command.js';
import { OfferCrm } from './offer-crm/offer-crm.js';
import { RecordCrmAnswer } from './record-crm-answer/record-crm-answer.js';
import { RecordCrmHeld } from './record-crm-held/record-crm-held.js';
import { RecordCrmOutcome } from './record-crm-outcome/record-crm-outcome.js';
import { ScheduleCrm } from './schedule-crm/schedule-crm.js';

/** Conflict Resolution Meetings, a trial (domain 3.12). */
export const meetingCommands: readonly CommandClass[] = [OfferCrm, RecordCrmAnswer, ScheduleCrm, RecordCrmHeld, RecordCrmOutcome, CancelCrm];
