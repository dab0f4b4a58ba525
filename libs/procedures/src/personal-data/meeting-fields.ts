import type { MeetingPayloads } from '../events/meeting-events.js';
import { id, notPersonal, personal, type DeclaredFields } from './declaration.js';

const ofMeeting = { meetingId: id } as const;

export const meetingFields: { readonly [Type in keyof MeetingPayloads]: DeclaredFields<MeetingPayloads[Type]> } = {
  CrmOffered: { ...ofMeeting, directorate: notPersonal, rightToStage2Stated: notPersonal },
  CrmAccepted: { ...ofMeeting, answeredOn: notPersonal },
  CrmDeclined: { ...ofMeeting, answeredOn: notPersonal },
  CrmLapsed: { ...ofMeeting, dueOn: notPersonal },
  CrmScheduled: { ...ofMeeting, on: notPersonal, facilitatorId: personal('PD', 'EMPLOYEE'), facilitatorIsNotItsSubject: notPersonal, advocateInvited: notPersonal },
  CrmHeld: { ...ofMeeting, heldOn: notPersonal, attendees: personal('PD', 'COMPLAINANT', 'EMPLOYEE', 'ADVOCATE') },
  CrmOutcomeRecorded: { ...ofMeeting, outcome: notPersonal, agreedActions: { text: personal('PD', 'COMPLAINANT', 'EMPLOYEE'), dueOn: notPersonal }, confirmationSentOn: notPersonal },
  CrmCancelled: { ...ofMeeting, reason: personal('PD', 'COMPLAINANT') },
};
