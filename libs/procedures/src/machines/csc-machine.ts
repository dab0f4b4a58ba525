import { noFacts } from '../facts/facts.js';
import { stillOpen, accepted } from '../rules/intake-rules.js';
import { extensionRules } from '../rules/extension-rules.js';
import { adjudicatorImpartial, bothReportsIn, childrensTeamComplete, everyPointDecided, everyPointFound, independentPersonUnassigned, interviewHeldOrExplained, interviewsSettled, investigationStarted, investigatorUnassigned, notTheSamePerson, reportBeforeIndependentReport, reportIn, statementHasPoints, statementMayBeFixed, statementUnsettled, upheldPointsHaveActions } from '../rules/investigation-rules.js';
import { notBeforeAcknowledgement, notBeforeAdjudication, notBeforeIndependentReport, notBeforeInvestigation, notBeforePanelHeld, notBeforePanelReport, notBeforePanelRequest, notBeforeReceipt, notBeforeReport, notBeforeStage1Started, notBeforeStage2Request } from '../rules/order-rules.js';
import { panelAppointed, panelDated, panelHeld, panelIndependent, panelNotYetRequested, panelOfThree, panelReported, panelRequestInWindow, quorum, responseAnswersPanel } from '../rules/panel-rules.js';
import { bothAgreeToEscalate, completesStage, notYetAnsweredAtStage1, notYetEscalated, stage1Answered, stage2Answered, stage2Running } from '../rules/stage-rules.js';
import { acknowledgement, clockRegion, closure, expiry, intakeDecisions, intakeIsPast, rejection, withdrawal } from './complaint-fragments.js';
import { interviews } from './interview-fragments.js';
import { procedureSetup, refused, stays, to } from './vocabulary.js';

const escalation = to('S2_SETUP', notYetEscalated, stage1Answered, notBeforeReceipt);
const assignments = {
  InvestigatorAssigned: stays(investigatorUnassigned, notTheSamePerson, notBeforeStage2Request),
  IndependentPersonAssigned: stays(independentPersonUnassigned, notTheSamePerson, notBeforeStage2Request),
} as const;
const extension = { DeadlineExtended: stays(...extensionRules, notBeforeReceipt) } as const;

/** Children's Social Care: the statutory procedure in three stages [SI 2006/1738; domain.md 3.2, 3.13]. */
export const cscMachine = procedureSetup.createMachine({
  id: 'CSC',
  type: 'parallel',
  context: noFacts,
  states: {
    procedure: {
      initial: 'RECEIVED',
      states: {
        RECEIVED: { on: { ...intakeDecisions, ...withdrawal, ...expiry, ProcedureSelected: stays(notBeforeReceipt), RepresentationAcknowledged: acknowledgement, RepresentationRejected: rejection } },
        ACKNOWLEDGED: { on: { ...intakeDecisions, ...withdrawal, ...expiry, RepresentationRejected: rejection, Stage1Started: to('S1_IN_PROGRESS', accepted, notBeforeAcknowledgement) } },
        S1_IN_PROGRESS: {
          on: {
            ...withdrawal, ...expiry, ...extension,
            EarlyEscalationAgreed: stays(bothAgreeToEscalate, notBeforeStage1Started),
            Stage1ResponseIssued: to('S1_RESPONDED', notBeforeStage1Started),
            EscalatedToStage2: escalation,
          },
        },
        S1_RESPONDED: {
          on: { ...withdrawal, ...closure, ...expiry, Completed: stays(completesStage(1)), EscalatedToStage2: escalation, EscalationRefused: stays(notBeforeStage1Started) },
        },
        S2_SETUP: {
          on: {
            ...withdrawal, ...expiry, ...extension, ...assignments, ...interviews,
            StatementDrafted: stays(statementUnsettled, notBeforeStage2Request),
            StatementOfComplaintAgreed: stays(statementUnsettled, statementHasPoints, notBeforeStage2Request),
            StatementFixedByAuthority: stays(statementUnsettled, statementHasPoints, statementMayBeFixed),
            Stage2InvestigationStarted: to('S2_INVESTIGATING', childrensTeamComplete),
          },
        },
        S2_INVESTIGATING: {
          on: {
            ...withdrawal, ...expiry, ...extension, ...interviews,
            InvestigationReportSubmitted: stays(interviewsSettled, interviewHeldOrExplained, everyPointFound, notBeforeInvestigation),
            IndependentPersonReportSubmitted: to('S2_REPORTED', reportBeforeIndependentReport, notBeforeReport),
          },
        },
        S2_REPORTED: {
          on: {
            ...withdrawal, ...expiry, ...extension,
            AdjudicationIssued: to('S2_RESPONDED', adjudicatorImpartial, everyPointDecided, upheldPointsHaveActions, notBeforeIndependentReport),
          },
        },
        S2_RESPONDED: {
          on: {
            ...withdrawal, ...closure, ...expiry,
            Completed: stays(completesStage(2)),
            Stage3Requested: to('S3_SETUP', notBeforeAdjudication, panelRequestInWindow),
            Stage3Refused: stays(notBeforeAdjudication),
          },
        },
        S3_SETUP: {
          on: {
            ...withdrawal, ...expiry,
            PanelAppointed: stays(panelOfThree, panelIndependent, notBeforePanelRequest),
            PanelDateSet: stays(panelAppointed, notBeforePanelRequest),
            PanelPapersSent: stays(panelDated),
            PanelHeld: to('S3_PANEL_HELD', panelAppointed, panelDated, quorum, notBeforePanelRequest),
          },
        },
        S3_PANEL_HELD: { on: { ...withdrawal, ...expiry, PanelReportIssued: to('S3_REPORTED', notBeforePanelHeld) } },
        S3_REPORTED: { on: { ...withdrawal, ...expiry, AuthorityResponseIssued: to('S3_RESPONDED', responseAnswersPanel, notBeforePanelReport) } },
        S3_RESPONDED: { on: { ...closure, ...expiry, Completed: stays(completesStage(3)) } },
        CLOSED: {},
        REJECTED: {},
        WITHDRAWN: {},
      },
    },
    clock: clockRegion,
  },
  on: {
    ...intakeIsPast,
    Stage1Started: refused(stillOpen, accepted),
    Stage1ResponseIssued: refused(stillOpen, notYetAnsweredAtStage1),
    EscalatedToStage2: refused(stillOpen, notYetEscalated, stage1Answered),
    InvestigatorAssigned: refused(stillOpen, stage2Running, investigatorUnassigned),
    IndependentPersonAssigned: refused(stillOpen, stage2Running, independentPersonUnassigned),
    StatementOfComplaintAgreed: refused(stillOpen, stage2Running, statementUnsettled),
    InvestigationReportSubmitted: refused(stillOpen, stage2Running, investigationStarted),
    IndependentPersonReportSubmitted: refused(stillOpen, stage2Running, reportBeforeIndependentReport),
    AdjudicationIssued: refused(stillOpen, stage2Running, reportIn, bothReportsIn),
    Stage3Requested: refused(stillOpen, stage2Answered, panelNotYetRequested),
    PanelHeld: refused(stillOpen, panelAppointed),
    PanelReportIssued: refused(stillOpen, panelHeld),
    AuthorityResponseIssued: refused(stillOpen, panelReported),
  },
});
