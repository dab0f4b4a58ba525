import { NOT_HELD, type orders, type ProposedEvent } from '../src/index.js';
import {
  acknowledged, adjudicated, escalated, independentPersonAssigned, independentReportSubmitted, interviewHeld, investigatorAssigned, notesAgreed, notesSent,
  panelArranged, panelHeld, panelReported, receipt, received, reportSubmitted, resumed, stage1Answered, stage1Started, stage2Answered, statementAgreed, statementDrafted, suspended,
} from './chapters.js';
import { day, on } from './story.js';

/** A history told on any London date: between them they show every pair of the order of facts. */
export type HistoryOfADay = (date: string) => readonly ProposedEvent[];

const withdrawn = (date: string) => on(date, 'ComplaintWithdrawn', { requestedOn: day(date), confirmedOn: day(date) });
const closed = (date: string) => on(date, 'CaseClosed', { finalStage: 1, outcome: 'RESOLVED', complainantsWord: 'Enough' });
const rejected = (date: string) => on(date, 'RepresentationRejected', { reason: 'NOT_OUR_SERVICE', explanation: 'A district matter', signpostedTo: 'The district', lgscoRightStated: true });
const interest = (date: string, granted = true) => on(date, 'SufficientInterestDecided', { granted, reason: 'A grandmother', childViewsTaken: true, childTold: true });
const selected = (date: string) => on(date, 'ProcedureSelected', { procedure: 'CORPORATE', reason: NOT_HELD });
const ofInterview = (date: string, type: 'InterviewNotAttended' | 'InterviewNotesRevised') => on(date, type, { interviewId: 'I1' });

/** What may be recorded wherever a case stands. */
const beside = (date: string) => [
  on(date, 'NoteAdded', { text: 'She rang' }),
  on(date, 'DocumentAttached', { title: 'Her letter', documentKind: 'LETTER', keptAt: 'File 7', sha256: 'a'.repeat(64) }),
  on(date, 'ReasonableAdjustmentRecorded', { need: 'Low sight', adjustment: 'Large print' }),
  on(date, 'SafeguardingReferralMade', { referredTo: 'The front door', concern: 'Bruises' }),
];

const unreached = (date: string) => [
  on(date, 'ComplainantUnavailable', { from: day(date), to: day(date), said: 'On holiday' }), on(date, 'ReminderSent', { sentOn: day(date), method: 'EMAIL' }),
];
const timeRefused = (date: string, code: string) => [
  on(date, 'ExtensionRequested', { code, to: day('2021-12-01'), reason: 'COMPLEX' }), on(date, 'ExtensionRefused', { code, explanation: 'No need' }),
];

type Staged = 'CSC' | 'CORPORATE';
const inStage1 = (procedure: Staged) => (date: string) => [...received(procedure, date), ...acknowledged(date), stage1Started(date)];
const inStage2 = (procedure: Staged) => (date: string) => [...inStage1(procedure)(date), stage1Answered(date), escalated(date)];
const team = (procedure: Staged, date: string) => [investigatorAssigned(date), ...(procedure === 'CSC' ? [independentPersonAssigned(date)] : [])];
const investigated = (procedure: Staged) => (date: string) => [...inStage2(procedure)(date), ...statementAgreed(date), ...team(procedure, date)];

const notesOut = (date: string) => notesSent(date, date);
const challenged = (date: string) => on(date, 'InterviewNotesChallenged', { interviewId: 'I1', challengedOn: day(date), changes: 'Not on Monday' });
const finalised = (date: string) => on(date, 'InterviewNotesFinalisedWithComments', { interviewId: 'I1', reason: 'The tape says so' });
const cancelled = (date: string) => on(date, 'InterviewCancelled', { interviewId: 'I1', reason: 'Left the council' });
const deemed = (date: string) => on(date, 'InterviewNotesAgreed', { interviewId: 'I1', agreement: 'DEEMED', agreedOn: day(date) });
const lateComment = (date: string) => on(date, 'LateInterviewCommentRecorded', { interviewId: 'I1', comment: 'I was away' });

const ofMeeting = { meetingId: 'M1' } as const;
const offered = (date: string) => on(date, 'CrmOffered', { ...ofMeeting, directorate: 'PEOPLE', rightToStage2Stated: true });
const accepted = (date: string) => on(date, 'CrmAccepted', { ...ofMeeting, answeredOn: day(date) });
const declined = (date: string) => on(date, 'CrmDeclined', { ...ofMeeting, answeredOn: day(date) });
const meetingSet = (date: string, meetsOn = date) => on(date, 'CrmScheduled', { ...ofMeeting, on: day(meetsOn), facilitatorId: 'F-1', facilitatorIsNotItsSubject: true, advocateInvited: true });
const meetingHeld = (date: string) => on(date, 'CrmHeld', { ...ofMeeting, heldOn: day(date), attendees: ['Ann Smith'] });
const meetingOutcome = (date: string) => on(date, 'CrmOutcomeRecorded', { ...ofMeeting, outcome: 'RESOLVED', agreedActions: [], confirmationSentOn: day(date) });
const meetingCancelled = (date: string) => on(date, 'CrmCancelled', { ...ofMeeting, reason: 'She asked for Stage 2' });

const ofReading = { readingId: 'R1' } as const;
const readingAsked = (date: string) => on(date, 'FileReadingRequested', { ...ofReading, readerId: 'IO-1', caseFileRefs: ['LL-1'], confidentialityAgreed: true });
const slot = (date: string) => ({ ...ofReading, on: day(date), from: '10:00', until: '12:00', rotaOfficerId: 'CW-1' });
const readingBooked = (date: string, readOn = date) => on(date, 'FileReadingBooked', slot(readOn));
const readingMoved = (date: string, readOn = date) => on(date, 'FileReadingRebooked', slot(readOn));
const readingAttended = (date: string) =>
  on(date, 'FileReadingAttended', { ...ofReading, attendedOn: day(date), readerId: 'IO-1', identityChecked: true, signedInAt: '10:00', signedOutAt: '11:00', volumes: 1 });
const readingMissed = (date: string) => on(date, 'FileReadingMissed', ofReading);
const readingCancelled = (date: string) => on(date, 'FileReadingCancelled', { ...ofReading, reason: 'The files came by post' });

const reading = (procedure: Staged) => (date: string) => [...inStage2(procedure)(date), investigatorAssigned(date), readingAsked(date)];

/** The meeting is held on the last day of the story, whenever that day was set. */
const met = (procedure: Staged, lastDay: string): HistoryOfADay => (date) =>
  [...inStage1(procedure)(date), offered(date), accepted(date), meetingSet(date, lastDay), meetingHeld(date), meetingOutcome(date)];

/** Files are read on the last day of the story, whenever that day was booked. */
const filesRead = (procedure: Staged, lastDay: string): readonly HistoryOfADay[] => [
  (date) => [...reading(procedure)(date), readingBooked(date, lastDay), readingAttended(date)],
  (date) => [...reading(procedure)(date), readingBooked(date), readingMoved(date, lastDay), readingAttended(date)],
];

const firstLimit = { CSC: 'CSC-S1', ASC: 'ASC-ACK', CORPORATE: 'CORP-S1' } as const;

/** What may be done to a complaint of any procedure on its way in. */
const door = (procedure: 'CSC' | 'ASC' | 'CORPORATE'): readonly HistoryOfADay[] => [
  (date) => [...received(procedure, date, 'CHILD'), on(date, 'AdvocacyOffered', { offeredTo: 'The child' }), on(date, 'AdvocacyDeclined', { wishes: 'Not now' }), on(date, 'AdvocateAppointed', { advocate: 'A. Voice' }), ...acknowledged(date), ...unreached(date), ...timeRefused(date, firstLimit[procedure]), suspended(date), resumed(date), suspended(date)],
  (date) => [...received(procedure, date, 'REPRESENTATIVE'), on(date, 'RepresentativeRefused', { reason: 'A creditor' }), on(date, 'RepresentativeConsentRecorded', { basis: 'CONSENT', evidenceReference: 'DOC-1' }), ...acknowledged(date)],
  (date) => [...received(procedure, date), rejected(date)],
  (date) => [...received(procedure, date), ...beside(date), withdrawn(date)],
];

/** Both staged procedures to the Stage 2 reports, and their ways out. */
const staged = (procedure: Staged): readonly HistoryOfADay[] => [
  ...door(procedure),
  (date) => [...inStage1(procedure)(date), on(date, 'EarlyEscalationAgreed', { complainantAgreed: true, authorityAgreed: true })],
  (date) => [...inStage2(procedure)(date), withdrawn(date)],
  (date) => [...inStage1(procedure)(date), stage1Answered(date), closed(date)],
  (date) => [...inStage1(procedure)(date), stage1Answered(date), on(date, 'EscalationRefused', { requestedOn: day(date), ground: 'ALREADY_DECIDED', explanation: 'Last year', lgscoRightStated: true }), closed(date)],
  (date) => [...inStage2(procedure)(date), independentPersonAssigned(date), on(date, 'IndependentPersonReplaced', { to: 'IP-2', reason: 'Ill' })],
  (date) => [...investigated(procedure)(date), on(date, 'InvestigatorReplaced', { to: 'IO-2', reason: 'Ill' })],
  ...[[declined], [accepted, meetingSet], [meetingCancelled], [accepted, meetingCancelled], [accepted, meetingSet, meetingCancelled]].map((steps): HistoryOfADay =>
    (date) => [...inStage1(procedure)(date), offered(date), ...steps.map((step) => step(date))]),
  ...[readingCancelled, readingMissed].map((end): HistoryOfADay => (date) => [...reading(procedure)(date), readingBooked(date), end(date)]),
  (date) => [...reading(procedure)(date), readingCancelled(date)],
  (date) => [...reading(procedure)(date), readingBooked(date), readingMoved(date), readingCancelled(date)],
  (date) => [...inStage2(procedure)(date), ...interviewHeld(date), ...notesOut(date), challenged(date), ofInterview(date, 'InterviewNotesRevised'), ...notesOut(date).slice(1), challenged(date), finalised(date)],
  (date) => [...inStage2(procedure)(date), ...interviewHeld(date).slice(0, 2), ofInterview(date, 'InterviewNotAttended'), ...interviewHeld(date).slice(1, 2)],
  (date) => [...inStage2(procedure)(date), ...interviewHeld(date).slice(0, 2), ofInterview(date, 'InterviewNotAttended'), cancelled(date)],
  (date) => [...inStage2(procedure)(date), ...interviewHeld(date), ...notesOut(date).slice(0, 1), cancelled(date)],
  (date) => [...inStage2(procedure)(date), ...interviewHeld(date), ...notesOut(date), challenged(date), cancelled(date)],
  (date) => [...inStage2(procedure)(date), ...interviewHeld(date), ...notesOut(date), challenged(date), ofInterview(date, 'InterviewNotesRevised'), cancelled(date)],
  (date) => [...inStage2(procedure)(date), ...interviewHeld(date), ...notesOut(date), challenged(date), finalised(date)],
  ...[1, 2, 3].map((steps): HistoryOfADay => (date) => [...inStage2(procedure)(date), ...interviewHeld(date).slice(0, steps), cancelled(date)]),
  (date) => [...inStage2(procedure)(date), ...interviewHeld(date), ...notesOut(date), cancelled(date)],
  (date) => [...investigated(procedure)(date), ...interviewHeld(date), ...notesOut(date), deemed(date), lateComment(date)],
  (date) => [...investigated(procedure)(date), ...interviewHeld(date), ...notesOut(date), notesAgreed(date), reportSubmitted(date)],
  (date) => [...investigated(procedure)(date), ...interviewHeld(date), ...notesOut(date), challenged(date), finalised(date), reportSubmitted(date)],
  (date) => [...investigated(procedure)(date), ...interviewHeld(date), cancelled(date), reportSubmitted(date)],
];

const adjudicatedChildrens: HistoryOfADay = (date) => [...investigated('CSC')(date), reportSubmitted(date), independentReportSubmitted(date), adjudicated(date)];
const panelAsked: HistoryOfADay = (date) => [...adjudicatedChildrens(date), on(date, 'Stage3Requested', { requestedOn: day(date) })];

/** The panel is to meet on the last day of the story, whenever it was asked. */
const panelMet = (meetsOn: string): HistoryOfADay => (date) => [...panelAsked(date), ...panelArranged(date, meetsOn), panelHeld(date)];
const panelAnswered = (date: string) => on(date, 'AuthorityResponseIssued', {
  sentOn: day(date), adjudicatorId: 'AO-1', independentPersonConsultedOn: day(date), recommendationAnswers: [], findingsNotAccepted: [], lgscoRightStated: true,
});

const planned: HistoryOfADay = (date) => [...received('ASC', date), ...acknowledged(date), on(date, 'ComplaintPlanAgreed', { responsePeriodEndsOn: day('2021-12-01'), manner: 'By letter' })];
const planSet: HistoryOfADay = (date) => [...received('ASC', date), ...acknowledged(date), on(date, 'ComplaintPlanSetByAuthority', { responsePeriodEndsOn: day('2021-12-01'), reason: 'No talk' })];
const responder = (date: string) => on(date, 'ResponderAssigned', { responderId: 'SR-2' });
const update = (date: string) => on(date, 'ProgressUpdateGiven', { summary: 'Records awaited' });
const answered = (date: string) => on(date, 'ResponseIssued', { sentOn: day(date), wellFounded: false, lgscoRightStated: true, responseText: 'No.' });
const reconsidered = (date: string) => on(date, 'ReconsiderationStarted', { reason: 'A missed letter' });

const referral = (date: string) => on(date, 'LgscoReferralRecorded', { lgscoReference: '21000001', receivedOn: day(date), initiatedBy: 'COMPLAINANT' });
const enquired = (date: string) => on(date, 'LgscoEnquiryReceived', { enquiryId: 'E1', phase: 'INVESTIGATION', dueOn: NOT_HELD });
const drafted = (date: string) => on(date, 'LgscoDraftDecisionReceived', { receivedOn: day(date), commentsDueOn: NOT_HELD });
const decided = (date: string) => on(date, 'LgscoDecisionRecorded', { decidedOn: day(date), outcome: 'UPHELD', remedies: [{ remedyId: 'R1', kind: 'APOLOGY', dueOn: day('2021-01-04') }] });
const acceptedRemedy = (date: string) => on(date, 'LgscoRecommendationAccepted', { remedyId: 'R1' });
const remedied = (date: string) => on(date, 'LgscoRemedyCompleted', { remedyId: 'R1', doneOn: day(date), onTime: true });
const referralClosed = (date: string) => on(date, 'LgscoReferralClosed', { closedOn: day(date) });

const complimentLogged: HistoryOfADay = (date) => [on(date, 'ComplimentReceived', receipt(date)), selected(date), on(date, 'ComplimentLogged', { whatWasExceptional: 'All night' })];
const congratulated: HistoryOfADay = (date) => [...complimentLogged(date), on(date, 'IndividualCongratulated', { congratulatedOn: day(date), method: 'IN_PERSON' })];

const applied = (date: string) => on(date, 'PoolApplicantRegistered', { poolMemberId: 'IO-1', name: NOT_HELD, rolesSought: ['IO'] });
const shortlisted = (date: string) => on(date, 'PoolApplicantShortlisted', { reason: 'Experience' });
const inducted: HistoryOfADay = (date) => [
  applied(date), shortlisted(date),
  on(date, 'PoolMemberAppointed', { referencesTaken: true, identityChecked: true, criminalRecordsCheckedOn: day(date), confidentialityAgreed: true, dataProtectionTrainingBooked: true }),
  on(date, 'InductionCompleted', { course: NOT_HELD, attendedOn: day(date), validUntil: NOT_HELD }),
];

/** `lastDay` is the day the last act of a story may fall on. */
export const historiesOfADay = (lastDay: string): Readonly<Record<keyof typeof orders, readonly HistoryOfADay[]>> => ({
  INTAKE: [
    (date) => [on(date, 'ComplaintReceived', receipt(date)), ...beside(date), selected(date)],
    (date) => [on(date, 'ComplaintReceived', receipt(date)), rejected(date)],
    (date) => [on(date, 'ComplaintReceived', receipt(date)), withdrawn(date)],
  ],
  CSC: [
    ...staged('CSC'), ...filesRead('CSC', lastDay), met('CSC', lastDay),
    (date) => [...received('CSC', date, 'OTHER_PERSON'), interest(date), ...acknowledged(date)],
    (date) => [...received('CSC', date, 'OTHER_PERSON'), interest(date, false), rejected(date)],
    (date) => [...inStage2('CSC')(date), statementDrafted('2020-01-06'), statementDrafted(date), on(date, 'StatementFixedByAuthority', { fixedOn: day(date), reason: 'No reply', points: [{ pointId: 'P1', text: NOT_HELD }] })],
    (date) => [...adjudicatedChildrens(date), on(date, 'Stage3Refused', { requestedOn: day(lastDay), reasonsGiven: 'None', explanation: 'Late' }), closed(date)],
    (date) => [
      ...panelAsked(date), ...panelArranged(date, lastDay), on(date, 'PanelMemberReplaced', { from: 'PN-3', to: 'PN-4', reason: 'Ill' }),
      on(date, 'PanelAdjourned', { panelOn: day('2021-12-01'), reason: 'Only two came' }),
    ],
    (date) => [...panelAsked(date), withdrawn(date)],
    (date) => [...panelMet(lastDay)(date), panelReported(date), panelAnswered(date), closed(date)],
  ],
  CORPORATE: [
    ...staged('CORPORATE'), ...filesRead('CORPORATE', lastDay), met('CORPORATE', lastDay),
    (date) => [...inStage2('CORPORATE')(date), on(date, 'Stage2Acknowledged', { sentOn: day(date) })],
    (date) => [...investigated('CORPORATE')(date), reportSubmitted(date), stage2Answered(date), closed(date)],
  ],
  ASC: [
    ...door('ASC'),
    (date) => [...received('ASC', date), on(date, 'OralComplaintRecorded', { copySentOn: day(date) })],
    (date) => [...planned(date), responder(date), update(date)],
    (date) => [...planSet(date), responder(date), answered(date), reconsidered(date), answered(date), closed(date)],
    (date) => [...planned(date), responder(date), answered(date), reconsidered(date), withdrawn(date)],
    ...[planned, planSet].map((plan): HistoryOfADay => (date) => [...plan(date), investigatorAssigned(date), update(date)]),
    (date) => [...planSet(date), investigatorAssigned(date), answered(date)],
  ],
  COMMENT: [
    (date) => [
      on(date, 'CommentReceived', receipt(date)), selected(date), on(date, 'RepresentationAcknowledged', { sentOn: day(date), method: 'EMAIL' }),
      ...beside(date), on(date, 'CommentPassedToService', { serviceId: 'Highways' }), on(date, 'CommentConsidered', { decision: 'More benches' }), on(date, 'CommentOutcomeSent', { sentOn: day(date) }), closed(date),
    ],
  ],
  COMPLIMENT: [
    (date) => [...congratulated(date), ...beside(date), on(date, 'GoodPracticeShared', { consentOfPersonPraised: true }), closed(date)],
    (date) => [on(date, 'ComplimentReceived', receipt(date)), on(date, 'ComplimentNotLogged', { failedCriteria: ['externalSource'] })],
  ],
  POOL_MEMBER: [
    (date) => [applied(date), on(date, 'PoolApplicantDeclined', { reason: 'An officer' })],
    (date) => [...inducted(date), on(date, 'PoolMemberSuspended', { reason: 'Under enquiry' }), on(date, 'PoolMemberReinstated', { reason: 'Cleared' }), on(date, 'PoolMemberSuspended', { reason: 'Under enquiry' })],
    (date) => [...inducted(date), on(date, 'PoolMemberSuspended', { reason: 'Under enquiry' }), on(date, 'PoolMemberReinstated', { reason: 'Cleared' }), on(date, 'AssignmentAccepted', { caseId: 'C-1', role: 'IO' })],
    (date) => [...inducted(date), on(date, 'AvailabilityDeclared', { available: false, periods: [], weeklyCapacity: NOT_HELD })],
    (date) => [...inducted(date), on(date, 'AssignmentAccepted', { caseId: 'C-1', role: 'IO' })],
    (date) => [
      ...inducted(date), on(date, 'ConflictDeclared', { conflictId: 'CF-1', conflictWith: 'PERSON', subjectId: 'P-1', reason: 'A neighbour' }), on(date, 'ConflictCleared', { conflictId: 'CF-1', reason: 'Moved away' }),
      on(date, 'EmploymentDeclared', { serviceId: 'Highways' }), on(date, 'CriminalRecordsCheckRenewed', { checkedOn: day(date) }), on(date, 'InductionBooked', { course: 'Investigating', on: day(lastDay) }),
    ],
    (date) => [
      ...inducted(date), on(date, 'PoolMemberSuspended', { reason: 'Under enquiry' }), on(date, 'PoolMemberReinstated', { reason: 'Cleared' }),
      on(date, 'AssignmentOffered', { offerId: 'O-1', caseId: 'C-1', role: 'IO' }), on(date, 'AssignmentDeclined', { offerId: 'O-1', caseId: 'C-1', reason: 'On leave' }),
    ],
    (date) => [...inducted(date), on(date, 'AssignmentOffered', { offerId: 'O-1', caseId: 'C-1', role: 'IO' })],
    (date) => [applied(date), on(date, 'PoolMemberRetired', { reason: 'Moved away' })],
  ],
  ACCESS_LOG: [],
  READING_ROOM: [],
  CALENDAR: [],
  POLICY: [],
  PUBLICATION: [],
  RECRUITMENT: [],
  LGSCO: [
    (date) => [referral(date), on(date, 'LgscoReturnedAsPremature', { returnedOn: day(date) }), referralClosed(date)],
    (date) => [referral(date), enquired(date), on(date, 'LgscoEnquiryAnswered', { enquiryId: 'E1', answeredOn: day(date) })],
    (date) => [referral(date), enquired(date), drafted(date), on(date, 'LgscoDraftCommented', { commentedOn: day(date) }), decided(date), acceptedRemedy(date), remedied(date), referralClosed(date)],
    (date) => [referral(date), enquired(date), decided(date), on(date, 'LgscoRecommendationRefused', { remedyId: 'R1', reason: 'Unlawful' }), referralClosed(date)],
    (date) => [referral(date), enquired(date), decided(date), acceptedRemedy(date), on(date, 'LgscoRemedyOverdue', { remedyId: 'R1', dueOn: day('2021-01-04') })],
  ],
});
