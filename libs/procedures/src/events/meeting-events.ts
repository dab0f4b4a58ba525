import type { LondonDate } from '@redress/calendar';
import type { Directorate, MeetingOutcome } from './vocabulary.js';

interface OfMeeting { meetingId: string }

/** What was agreed at a meeting, and by when it is to be done. */
export interface AgreedAction { text: string; dueOn: LondonDate }

/** Conflict Resolution Meetings, a trial (domain 3.12). */
export interface MeetingPayloads {
  CrmOffered: OfMeeting & { directorate: Directorate; rightToStage2Stated: boolean };
  CrmAccepted: OfMeeting & { answeredOn: LondonDate };
  CrmDeclined: OfMeeting & { answeredOn: LondonDate };
  /** Five working days of silence answer the offer. */
  CrmLapsed: OfMeeting & { dueOn: LondonDate };
  CrmScheduled: OfMeeting & { on: LondonDate; facilitatorId: string; facilitatorIsNotItsSubject: boolean; advocateInvited: boolean };
  CrmHeld: OfMeeting & { heldOn: LondonDate; attendees: readonly string[] };
  CrmOutcomeRecorded: OfMeeting & { outcome: MeetingOutcome; agreedActions: readonly AgreedAction[]; confirmationSentOn: LondonDate };
  CrmCancelled: OfMeeting & { reason: string };
}
