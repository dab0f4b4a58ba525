import { noFacts } from '../facts/facts.js';
import { lgscoRightStated } from '../rules/adult-rules.js';
import { stillOpen, accepted } from '../rules/intake-rules.js';
import { extensionRules } from '../rules/extension-rules.js';
import { adjudicatorImpartial, corporateTeamComplete, everyPointDecided, everyPointFound, interviewHeldOrExplained, interviewsSettled, investigationStarted, investigatorUnassigned, notTheSamePerson, reportIn, statementHasPoints, statementUnsettled, upheldPointsHaveActions } from '../rules/investigation-rules.js';
import { notBeforeAcknowledgement, notBeforeInvestigation, notBeforeReceipt, notBeforeReport, notBeforeStage1Started, notBeforeStage2Request } from '../rules/order-rules.js';
import { bothAgreeToEscalate, completesStage, hasStage3, notYetAnsweredAtStage1, notYetEscalated, stage1Answered, stage2Running } from '../rules/stage-rules.js';
import { acknowledgement, clockRegion, closure, expiry, intakeDecisions, intakeIsPast, rejection, withdrawal } from './complaint-fragments.js';
import { interviews } from './interview-fragments.js';
import { procedureSetup, refused, stays, to } from './vocabulary.js';

const escalation = to('S2_SETUP', notYetEscalated, stage1Answered, notBeforeReceipt);
const extension = { DeadlineExtended: stays(...extensionRules, notBeforeReceipt) } as const;
const statement = {
  StatementDrafted: stays(statementUnsettled, notBeforeStage2Request),
  StatementOfComplaintAgreed: stays(statementUnsettled, statementHasPoints, notBeforeStage2Request),
  Stage2Acknowledged: stays(notBeforeStage2Request),
  IndependentPersonAssigned: stays(notTheSamePerson, notBeforeStage2Request),
} as const;

/** Every other service: two stages under council policy and the Ombudsman's Code [domain.md 3.4]. */
export const corporateMachine = procedureSetup.createMachine({
  id: 'CORPORATE',
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
            ...withdrawal, ...expiry, ...extension, ...statement, ...interviews,
            InvestigatorAssigned: stays(investigatorUnassigned, notTheSamePerson, notBeforeStage2Request),
            Stage2InvestigationStarted: to('S2_INVESTIGATING', corporateTeamComplete),
          },
        },
        S2_INVESTIGATING: {
          on: {
            ...withdrawal, ...expiry, ...extension, ...statement, ...interviews,
            InvestigationReportSubmitted: to('S2_REPORTED', interviewsSettled, interviewHeldOrExplained, everyPointFound, notBeforeInvestigation),
          },
        },
        S2_REPORTED: {
          on: {
            ...withdrawal, ...expiry, ...extension,
            Stage2ResponseIssued: to('S2_RESPONDED', adjudicatorImpartial, everyPointDecided, upheldPointsHaveActions, lgscoRightStated, notBeforeReport),
          },
        },
        S2_RESPONDED: { on: { ...withdrawal, ...closure, ...expiry, Completed: stays(completesStage(2)) } },
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
    InvestigationReportSubmitted: refused(stillOpen, stage2Running, investigationStarted),
    Stage2ResponseIssued: refused(stillOpen, stage2Running, reportIn),
    Stage3Requested: refused(hasStage3),
    PanelAppointed: refused(hasStage3),
    PanelDateSet: refused(hasStage3),
    PanelHeld: refused(hasStage3),
    PanelReportIssued: refused(hasStage3),
    AuthorityResponseIssued: refused(hasStage3),
  },
});
