import type { AccessPayloads } from '../events/access-events.js';
import type { AdultPayloads } from '../events/adult-events.js';
import type { CalendarPayloads } from '../events/calendar-events.js';
import type { FeedbackPayloads } from '../events/feedback-events.js';
import type { LgscoRemedy, OmbudsmanPayloads } from '../events/ombudsman-events.js';
import type { PublicationPayloads } from '../events/publication-events.js';
import type { VersionPayloads } from '../events/version-events.js';
import { id, notPersonal, openAnswer, personal, reference, type DeclaredFields } from './declaration.js';

const complainant = personal('PD', 'COMPLAINANT');
const employee = personal('PD', 'EMPLOYEE');

export const accessFields: { readonly [Type in keyof AccessPayloads]: DeclaredFields<AccessPayloads[Type]> } = {
  AccessDenied: { attempted: reference, code: reference },
};

export const calendarFields: { readonly [Type in keyof CalendarPayloads]: DeclaredFields<CalendarPayloads[Type]> } = {
  CalendarUpdated: { firstYear: notPersonal, lastYear: notPersonal, holidays: { date: notPersonal, title: reference, substitute: notPersonal }, sha256: id },
};

const standFor = { position: id, events: notPersonal } as const;

/** What is published names cases by their ids alone. Why a figure was restated is told to everybody who reads it, and names nobody. */
export const publicationFields: { readonly [Type in keyof PublicationPayloads]: DeclaredFields<PublicationPayloads[Type]> } = {
  ReportDraftSeen: { quarter: reference },
  ReportPublished: { ...standFor, quarter: reference, firstDay: notPersonal, lastDay: notPersonal, content: id, contentHash: id, warnings: reference, policies: id },
  ReportingPeriodRestated: { ...standFor, content: id, contentHash: id, level: notPersonal, reason: reference },
};

export const versionFields: { readonly [Type in keyof VersionPayloads]: DeclaredFields<VersionPayloads[Type]> } = {
  MovedToMachineVersion: { fromVersion: notPersonal, toVersion: notPersonal, state: openAnswer },
};

export const adultFields: { readonly [Type in keyof AdultPayloads]: DeclaredFields<AdultPayloads[Type]> } = {
  OralComplaintRecorded: { copySentOn: notPersonal },
  ComplaintPlanAgreed: { responsePeriodEndsOn: notPersonal, manner: personal('SC', 'COMPLAINANT') },
  ComplaintPlanSetByAuthority: { responsePeriodEndsOn: notPersonal, reason: complainant },
  ResponderAssigned: { responderId: employee },
  ProgressUpdateGiven: { summary: personal('SC', 'COMPLAINANT') },
  ResponseIssued: { sentOn: notPersonal, wellFounded: notPersonal, lgscoRightStated: notPersonal, responseText: personal('SC', 'COMPLAINANT', 'EMPLOYEE') },
  OverdueNoticeSent: { sentOn: notPersonal, reason: complainant },
  ReconsiderationStarted: { reason: complainant },
};

export const feedbackFields: { readonly [Type in keyof FeedbackPayloads]: DeclaredFields<FeedbackPayloads[Type]> } = {
  CommentPassedToService: { serviceId: reference },
  CommentConsidered: { decision: complainant },
  CommentOutcomeSent: { sentOn: notPersonal },
  ComplimentLogged: { whatWasExceptional: personal('PD', 'EMPLOYEE', 'COMPLAINANT') },
  ComplimentNotLogged: { failedCriteria: notPersonal },
  IndividualCongratulated: { congratulatedOn: notPersonal, method: openAnswer },
  GoodPracticeShared: { consentOfPersonPraised: notPersonal },
};

const remedy: DeclaredFields<LgscoRemedy> = { remedyId: id, kind: openAnswer, dueOn: notPersonal };

export const ombudsmanFields: { readonly [Type in keyof OmbudsmanPayloads]: DeclaredFields<OmbudsmanPayloads[Type]> } = {
  // An indirect identifier (section 7), and yet what both sides know the referral by: lists name it, logs and metrics do not.
  LgscoReferralRecorded: { lgscoReference: reference, receivedOn: notPersonal, initiatedBy: notPersonal, caseId: id },
  LgscoReturnedAsPremature: { returnedOn: notPersonal },
  LgscoEnquiryReceived: { enquiryId: id, phase: notPersonal, dueOn: notPersonal },
  LgscoEnquiryAnswered: { enquiryId: id, answeredOn: notPersonal },
  LgscoDraftDecisionReceived: { receivedOn: notPersonal, commentsDueOn: notPersonal },
  LgscoDraftCommented: { commentedOn: notPersonal },
  LgscoDecisionRecorded: { decidedOn: notPersonal, outcome: notPersonal, remedies: remedy },
  LgscoRecommendationAccepted: { remedyId: id },
  LgscoRecommendationRefused: { remedyId: id, reason: complainant },
  LgscoRemedyCompleted: { remedyId: id, doneOn: notPersonal, onTime: notPersonal },
  LgscoRemedyOverdue: { remedyId: id, dueOn: notPersonal },
  LgscoReferralClosed: { closedOn: notPersonal },
};
