import { besideOrder } from './beside-order.js';
import type { Order } from './order.js';

/** domain.md 3.1, 3.14.2 */
export const doorOrder = {
  ProcedureSelected: ['ComplaintReceived'],
  AdvocacyOffered: ['ComplaintReceived'],
  AdvocateAppointed: ['AdvocacyOffered'],
  AdvocacyDeclined: ['AdvocacyOffered'],
  RepresentativeConsentRecorded: ['ComplaintReceived'],
  RepresentativeRefused: ['ComplaintReceived'],
  ComplainantUnavailable: ['ComplaintReceived'],
  ReminderSent: ['RepresentationAccepted'],
  ExtensionRefused: ['ExtensionRequested'],
  ...besideOrder('ComplaintReceived'),
  RepresentationAcknowledged: ['ProcedureSelected', 'AdvocacyOffered'],
  RepresentationAccepted: ['ProcedureSelected', 'RepresentativeConsentRecorded'],
  RepresentationRejected: ['ComplaintReceived'],
  ClockSuspended: ['RepresentationAccepted', 'ClockResumed'],
  ClockResumed: ['ClockSuspended'],
} as const satisfies Order;

/** Before a procedure is known (domain.md 3.1 rows 2 and 8). */
export const intakeOrder = {
  ...besideOrder('ComplaintReceived'),
  ProcedureSelected: ['ComplaintReceived'],
  RepresentationRejected: ['ComplaintReceived'],
  ComplaintWithdrawn: ['ComplaintReceived'],
} as const satisfies Order;

/** domain.md 3.12 */
const meetingOrder = {
  CrmOffered: ['Stage1Started'],
  CrmAccepted: ['CrmOffered'],
  CrmDeclined: ['CrmOffered'],
  CrmScheduled: ['CrmAccepted'],
  CrmHeld: ['CrmScheduled'],
  CrmOutcomeRecorded: ['CrmHeld'],
  CrmCancelled: ['CrmOffered', 'CrmAccepted', 'CrmScheduled'],
} as const satisfies Order;

/** domain.md 3.2.2 C1 to C6, 3.4 K2 to K5. The day from which Stage 2 may be asked for is a rule of its own (C5). */
const stageOneOrder = {
  Stage1Started: ['RepresentationAcknowledged', 'RepresentationAccepted'],
  EarlyEscalationAgreed: ['Stage1Started'],
  Stage1ResponseIssued: ['Stage1Started'],
  EscalatedToStage2: ['Stage1Started'],
  EscalationRefused: ['Stage1ResponseIssued'],
  ...meetingOrder,
} as const satisfies Order;

/** domain.md 3.9 */
const interviewOrder = {
  InterviewPlanned: ['EscalatedToStage2'],
  InterviewScheduled: ['InterviewPlanned', 'InterviewNotAttended'],
  InterviewHeld: ['InterviewScheduled'],
  InterviewNotAttended: ['InterviewScheduled'],
  InterviewNotesDrafted: ['InterviewHeld'],
  InterviewNotesSent: ['InterviewHeld', 'InterviewNotesDrafted', 'InterviewNotesRevised'],
  InterviewNotesAgreed: ['InterviewNotesSent'],
  InterviewNotesChallenged: ['InterviewNotesSent'],
  InterviewNotesRevised: ['InterviewNotesChallenged'],
  InterviewNotesFinalisedWithComments: ['InterviewNotesSent', 'InterviewNotesChallenged'],
  LateInterviewCommentRecorded: ['InterviewNotesAgreed'],
  InterviewCancelled: [
    'InterviewPlanned', 'InterviewScheduled', 'InterviewNotAttended', 'InterviewHeld', 'InterviewNotesDrafted', 'InterviewNotesSent', 'InterviewNotesChallenged', 'InterviewNotesRevised',
  ],
} as const satisfies Order;

/** domain.md 3.11 */
const readingOrder = {
  FileReadingRequested: ['EscalatedToStage2'],
  FileReadingBooked: ['FileReadingRequested'],
  FileReadingRebooked: ['FileReadingBooked'],
  FileReadingAttended: ['FileReadingBooked', 'FileReadingRebooked'],
  FileReadingMissed: ['FileReadingBooked'],
  FileReadingCancelled: ['FileReadingRequested', 'FileReadingBooked', 'FileReadingRebooked'],
} as const satisfies Order;

/** domain.md 3.2.2 C7 to C14, 3.4 K6, K7: the last day on which an interview was settled counts for the report. */
const investigationOrder = {
  StatementDrafted: ['EscalatedToStage2'],
  StatementOfComplaintAgreed: ['StatementDrafted'],
  InvestigatorAssigned: ['EscalatedToStage2'],
  IndependentPersonAssigned: ['EscalatedToStage2'],
  InvestigatorReplaced: ['InvestigatorAssigned'],
  IndependentPersonReplaced: ['IndependentPersonAssigned'],
  ...interviewOrder, ...readingOrder,
  InvestigationReportSubmitted: ['Stage2InvestigationStarted', 'InterviewNotesAgreed', 'InterviewNotesFinalisedWithComments', 'InterviewCancelled'],
} as const satisfies Order;

export const childrensOrder = {
  ...doorOrder, ...stageOneOrder, ...investigationOrder,
  SufficientInterestDecided: ['ProcedureSelected'],
  RepresentationAccepted: ['SufficientInterestDecided', ...doorOrder.RepresentationAccepted],
  RepresentationRejected: ['SufficientInterestDecided', ...doorOrder.RepresentationRejected],
  StatementFixedByAuthority: ['StatementDrafted'],
  IndependentPersonReportSubmitted: ['InvestigationReportSubmitted'],
  AdjudicationIssued: ['IndependentPersonReportSubmitted'],
  Stage3Requested: ['AdjudicationIssued'],
  PanelAppointed: ['Stage3Requested'],
  PanelDateSet: ['PanelAppointed'],
  PanelMemberReplaced: ['PanelAppointed'],
  PanelAdjourned: ['PanelDateSet'],
  PanelPapersSent: ['PanelAppointed'],
  PanelHeld: ['PanelAppointed', 'PanelDateSet', 'PanelPapersSent'],
  PanelReportIssued: ['PanelHeld'],
  AuthorityResponseIssued: ['PanelReportIssued'],
  ComplaintWithdrawn: ['ComplaintReceived', 'Stage1ResponseIssued', 'EscalatedToStage2', 'Stage3Requested'],
  CaseClosed: ['Stage1ResponseIssued', 'EscalationRefused', 'AdjudicationIssued', 'Stage3Refused', 'AuthorityResponseIssued'],
} as const satisfies Order;

export const corporateOrder = {
  ...doorOrder, ...stageOneOrder, ...investigationOrder,
  InvestigationReportSubmitted: ['StatementOfComplaintAgreed', ...investigationOrder.InvestigationReportSubmitted],
  Stage2Acknowledged: ['EscalatedToStage2'],
  Stage2ResponseIssued: ['InvestigationReportSubmitted'],
  ComplaintWithdrawn: ['ComplaintReceived', 'Stage1ResponseIssued', 'EscalatedToStage2'],
  CaseClosed: ['Stage1ResponseIssued', 'EscalationRefused', 'Stage2ResponseIssued'],
} as const satisfies Order;

/** domain.md 3.3 */
export const adultOrder = {
  ...doorOrder,
  OralComplaintRecorded: ['ComplaintReceived'],
  ComplaintPlanAgreed: ['RepresentationAcknowledged', 'RepresentationAccepted'],
  ComplaintPlanSetByAuthority: ['RepresentationAcknowledged', 'RepresentationAccepted'],
  ResponderAssigned: ['ComplaintPlanAgreed', 'ComplaintPlanSetByAuthority'],
  InvestigatorAssigned: ['ComplaintPlanAgreed', 'ComplaintPlanSetByAuthority'],
  ProgressUpdateGiven: ['ResponderAssigned', 'InvestigatorAssigned'],
  ResponseIssued: ['ResponderAssigned', 'InvestigatorAssigned', 'ReconsiderationStarted'],
  ReconsiderationStarted: ['ResponseIssued'],
  ComplaintWithdrawn: ['ComplaintReceived', 'ReconsiderationStarted'],
  CaseClosed: ['ResponseIssued'],
} as const satisfies Order;
