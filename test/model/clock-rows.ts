import type { EventType } from '@redress/procedures';

/** What may happen to the clock of a limit: it begins, begins on another day, its date moves, it ends, or it runs again. */
export const changes = ['starts', 'restarts', 'moves', 'ends', 'resumes'] as const;
export type Change = (typeof changes)[number];

/** One row of the tables of limits: which events bring each change about; an extension and a suspension only where the row says so. */
export interface ClockRow extends Readonly<Partial<Record<Change, readonly EventType[]>>> {
  readonly extends?: true;
  readonly pauses?: true;
}

const notes: ClockRow = { starts: ['InterviewNotesSent'], ends: ['InterviewNotesAgreed', 'InterviewNotesChallenged', 'InterviewNotesFinalisedWithComments', 'InterviewCancelled'] };
const reading: ClockRow = {
  starts: ['FileReadingRequested'], ends: ['FileReadingBooked', 'FileReadingCancelled', 'InvestigationReportSubmitted'], resumes: ['FileReadingRequested'],
};
const meeting: ClockRow = { starts: ['CrmOffered'], ends: ['CrmAccepted', 'CrmDeclined', 'CrmLapsed', 'CrmCancelled', 'EscalatedToStage2'] };
const stage2: ClockRow = { starts: ['StatementOfComplaintAgreed', 'StatementFixedByAuthority', 'EscalatedToStage2'], restarts: ['StatementOfComplaintAgreed'], ends: ['AdjudicationIssued'], pauses: true };
const window2: ClockRow = { starts: ['Stage1ResponseIssued'], ends: ['EscalatedToStage2'], extends: true };
/** 3.14.3: one for each breach that owes it. */
const notice: ClockRow = { starts: ['DeadlineBreached'], ends: ['DelayNoticeSent'] };
/** 3.14.2 */
const review: ClockRow = { starts: ['ClockSuspended'], ends: ['ClockResumed'] };
const acknowledged: ClockRow = { starts: ['ProcedureSelected'], ends: ['RepresentationAcknowledged'] };

/** The tables of domain.md 3.2.4, 3.3, 3.4, 3.6 to 3.9, 3.11 and 3.12, row by row: columns "starts from", "extendable" and "pauses". */
export const clockRows: Readonly<Record<string, ClockRow>> = {
  'CSC-ACK': acknowledged,
  'CSC-S1': { starts: ['ProcedureSelected', 'SufficientInterestDecided'], ends: ['Stage1ResponseIssued', 'EscalatedToStage2'], extends: true, pauses: true },
  'CSC-S2REQ': window2,
  'CSC-STMT': { starts: ['EscalatedToStage2'], ends: ['StatementOfComplaintAgreed', 'StatementFixedByAuthority'], extends: true, pauses: true },
  'CSC-TEAM': { starts: ['EscalatedToStage2'], ends: ['InvestigatorAssigned', 'IndependentPersonAssigned'], extends: true },
  'CSC-S2-25': { ...stage2, extends: true },
  'CSC-S2-65': stage2,
  'CSC-S2-OMB': { starts: ['EscalatedToStage2'], ends: ['AdjudicationIssued'], pauses: true },
  'CSC-NOTES': notes,
  'CSC-READING': reading,
  'CSC-CRM': meeting,
  'CSC-ADJ': { starts: ['IndependentPersonReportSubmitted'], ends: ['AdjudicationIssued'], extends: true, pauses: true },
  'CSC-S3REQ': { starts: ['AdjudicationIssued'], ends: ['Stage3Requested'] },
  'CSC-S3-CHAIR': { starts: ['Stage3Requested'], ends: ['PanelAppointed'], extends: true },
  'CSC-S3-PAPERS': { starts: ['PanelDateSet'], restarts: ['PanelDateSet', 'PanelAdjourned'], moves: ['PanelDateSet', 'PanelAdjourned'], ends: ['PanelPapersSent', 'PanelHeld'], extends: true },
  'CSC-S3-PANEL': { starts: ['Stage3Requested'], ends: ['PanelHeld'], pauses: true },
  'CSC-S3-REPORT': { starts: ['PanelHeld'], ends: ['PanelReportIssued'] },
  'CSC-S3-RESP': { starts: ['PanelReportIssued'], ends: ['AuthorityResponseIssued'] },
  'CSC-S3-20': { starts: ['PanelHeld'], ends: ['AuthorityResponseIssued'] },
  'CSC-NOTICE': notice,
  'CSC-REVIEW': review,
  'ASC-ACK': acknowledged,
  'ASC-PLAN': {
    starts: ['ProcedureSelected', 'ComplaintPlanAgreed', 'ComplaintPlanSetByAuthority'], moves: ['ComplaintPlanAgreed', 'ComplaintPlanSetByAuthority'],
    // One agreed only after the council's default had passed takes its place.
    ends: ['ResponseIssued', 'ComplaintPlanAgreed', 'ComplaintPlanSetByAuthority'], extends: true,
  },
  'ASC-6M': { starts: ['ProcedureSelected'], moves: ['ComplaintPlanAgreed'], ends: ['ResponseIssued'], extends: true },
  'ASC-RECON': { starts: ['ReconsiderationStarted'], ends: ['ResponseIssued'], extends: true },
  'ASC-REVIEW': review,
  'ASC-NOTICE': { ...notice, ends: ['OverdueNoticeSent'] },
  'CORP-ACK': acknowledged,
  'CORP-S1': { starts: ['ProcedureSelected'], restarts: ['RepresentationAcknowledged'], ends: ['Stage1ResponseIssued', 'EscalatedToStage2'], extends: true, pauses: true },
  'CORP-S2REQ': window2,
  'CORP-S2ACK': { starts: ['EscalatedToStage2'], ends: ['Stage2Acknowledged', 'Stage2ResponseIssued'] },
  'CORP-S2': { starts: ['EscalatedToStage2'], restarts: ['Stage2Acknowledged'], ends: ['Stage2ResponseIssued'], extends: true, pauses: true },
  'CORP-NOTICE': notice,
  'CORP-REVIEW': review,
  'CORP-NOTES': notes,
  'CORP-READING': reading,
  'CORP-CRM': meeting,
  // Both stages together: answered at Stage 1 it runs again when Stage 2 begins.
  'CORP-12W': { starts: ['ProcedureSelected'], ends: ['Stage1ResponseIssued', 'Stage2ResponseIssued'], resumes: ['EscalatedToStage2'], pauses: true },
  'COMMENT-ACK': { starts: ['CommentReceived'], ends: ['RepresentationAcknowledged'] },
  'COMMENT-OUTCOME': { starts: ['CommentReceived'], ends: ['CommentConsidered'] },
  'COMPLIMENT-CONGRATULATE': { starts: ['ComplimentLogged'], ends: ['IndividualCongratulated'] },
  'LG-ENQ': { starts: ['LgscoEnquiryReceived'], ends: ['LgscoEnquiryAnswered', 'LgscoDecisionRecorded'] },
  'LG-DRAFT': { starts: ['LgscoDraftDecisionReceived'], ends: ['LgscoDraftCommented', 'LgscoDecisionRecorded'] },
};

/** What ends the whole history, and every clock with it; and the choice of a procedure, which puts others in the place of all. */
export const endings: readonly EventType[] = ['RepresentationRejected', 'ComplaintWithdrawn', 'CaseClosed', 'LgscoReferralClosed', 'ComplimentNotLogged', 'ProcedureSelected'];
