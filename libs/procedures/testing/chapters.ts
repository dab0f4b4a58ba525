import { NOT_HELD, type ComplainantType, type Payloads, type Procedure, type ProposedEvent, type Receipt } from '../src/index.js';
import { day, on } from './story.js';

/** The usual way through each procedure, in chapters that a test strings together. Dates are London dates. */

export const receipt = (receivedOn: string, more: Partial<Receipt> = {}): Receipt => ({
  reference: 'TEST-1', receivedOn: day(receivedOn), channel: 'EMAIL', serviceId: 'Highways', teamId: 'North', subject: 'DELAY',
  complainantType: 'PARENT', complainantName: 'Person 1', summary: NOT_HELD, ...more,
});

export const received = (procedure: Procedure, date: string, complainantType: ComplainantType = 'PARENT'): readonly ProposedEvent[] => [
  on(date, 'ComplaintReceived', receipt(date, { complainantType })),
  on(date, 'ProcedureSelected', { procedure, reason: NOT_HELD }),
];

export const acknowledged = (date: string): readonly ProposedEvent[] => [
  on(date, 'RepresentationAcknowledged', { sentOn: day(date), method: NOT_HELD }),
  on(date, 'RepresentationAccepted', {}),
];

export const stage1Started = (date: string): ProposedEvent => on(date, 'Stage1Started', { responderId: 'SR-1' });

export const stage1Answered = (date: string): ProposedEvent =>
  on(date, 'Stage1ResponseIssued', { sentOn: day(date), outcome: 'NOT_UPHELD', responderId: 'SR-1', responseText: NOT_HELD, rightToStage2Stated: true });

export const escalated = (date: string): ProposedEvent => on(date, 'EscalatedToStage2', { requestedOn: day(date), requestForm: 'WRITTEN' });

export const statementDrafted = (date: string): ProposedEvent => on(date, 'StatementDrafted', { sentOn: day(date), points: [{ pointId: 'P1', text: NOT_HELD }] });

export const statementAgreed = (date: string): readonly ProposedEvent[] => [
  statementDrafted(date),
  on(date, 'StatementOfComplaintAgreed', { agreedOn: day(date), points: [{ pointId: 'P1', text: NOT_HELD }] }),
];

export const investigatorAssigned = (date: string, poolMemberId = 'IO-1'): ProposedEvent => on(date, 'InvestigatorAssigned', { poolMemberId, role: 'IO' });

export const independentPersonAssigned = (date: string, poolMemberId = 'IP-1'): ProposedEvent =>
  on(date, 'IndependentPersonAssigned', { poolMemberId, role: 'IP' });

export const interviewHeld = (date: string, interviewId = 'I1'): readonly ProposedEvent[] => [
  on(date, 'InterviewPlanned', { interviewId, interviewee: NOT_HELD, consentRecorded: true }),
  on(date, 'InterviewScheduled', { interviewId, on: day(date) }),
  on(date, 'InterviewHeld', { interviewId, heldOn: day(date), independentPersonAttended: true }),
];

export const notesSent = (date: string, dueOn: string, interviewId = 'I1'): readonly ProposedEvent[] => [
  on(date, 'InterviewNotesDrafted', { interviewId }),
  on(date, 'InterviewNotesSent', { interviewId, sentOn: day(date), round: 1, dueOn: day(dueOn), recipient: 'INTERVIEWEE' }),
];

export const notesAgreed = (date: string, interviewId = 'I1'): ProposedEvent =>
  on(date, 'InterviewNotesAgreed', { interviewId, agreement: 'EXPLICIT', agreedOn: day(date) });

const report = { findings: [{ pointId: 'P1', finding: 'UPHELD' }], recommendations: [] } as const;

export const reportSubmitted = (date: string): ProposedEvent =>
  on(date, 'InvestigationReportSubmitted', { ...report, investigatorId: 'IO-1', draftSharedOn: day(date), noInterviewReason: 'The records answer it.' });

export const independentReportSubmitted = (date: string): ProposedEvent =>
  on(date, 'IndependentPersonReportSubmitted', { ...report, independentPersonId: 'IP-1', agreesWithInvestigator: true });

const decision = {
  adjudicatorId: 'AO-1', decisions: [{ pointId: 'P1', finding: 'UPHELD', action: 'Apologise' }], recommendationAnswers: [], outcome: 'UPHELD',
} as const;

export const adjudicated = (date: string): ProposedEvent =>
  on(date, 'AdjudicationIssued', { ...decision, sentOn: day(date), rightToStage3Stated: true });

export const stage2Answered = (date: string): ProposedEvent =>
  on(date, 'Stage2ResponseIssued', { ...decision, sentOn: day(date), lgscoRightStated: true });

export const extended = (date: string, code: string, from: string, to: string, more: Partial<Payloads['DeadlineExtended']> = {}): ProposedEvent =>
  on(date, 'DeadlineExtended', { code, deadlineId: `${code}:1`, from: day(from), to: day(to), reason: 'COMPLEX', noticeSentOn: day(date), ...more });

export const suspended = (date: string): ProposedEvent =>
  on(date, 'ClockSuspended', { suspendedOn: day(date), reason: 'TRIBUNAL', reviewOn: day(date), toldOn: day(date) });

export const resumed = (date: string): ProposedEvent => on(date, 'ClockResumed', { resumedOn: day(date) });

/** A panel of three, appointed, given its papers and set to meet on a day. */
export const panelArranged = (date: string, panelOn: string): readonly ProposedEvent[] => [
  on(date, 'PanelAppointed', { chairId: 'PN-1', memberIds: ['PN-2', 'PN-3'] }), on(date, 'PanelDateSet', { panelOn: day(panelOn), reason: 'All are free then' }), on(date, 'PanelPapersSent', { sentOn: day(date) }),
];

export const panelHeld = (date: string): ProposedEvent => on(date, 'PanelHeld', { heldOn: day(date), membersPresent: 3 });

export const panelReported = (date: string, recommendations: Payloads['PanelReportIssued']['recommendations'] = []): ProposedEvent =>
  on(date, 'PanelReportIssued', { sentOn: day(date), findings: NOT_HELD, recommendations });

/** Everything up to an open Stage 2 whose primary clock starts on a date: the statement agreed (CSC) or the request (CORPORATE). */
export function stage2Open(procedure: 'CSC' | 'CORPORATE', clockStart: string): readonly ProposedEvent[] {
  return [
    ...received(procedure, clockStart), ...acknowledged(clockStart), stage1Started(clockStart), stage1Answered(clockStart), escalated(clockStart),
    ...statementAgreed(clockStart), investigatorAssigned(clockStart),
    ...(procedure === 'CSC' ? [independentPersonAssigned(clockStart)] : []),
  ];
}

/** The reports and the answer that complete Stage 2 on a date. */
export function stage2Completed(procedure: 'CSC' | 'CORPORATE', date: string): readonly ProposedEvent[] {
  return procedure === 'CSC' ? [reportSubmitted(date), independentReportSubmitted(date), adjudicated(date)] : [reportSubmitted(date), stage2Answered(date)];
}
