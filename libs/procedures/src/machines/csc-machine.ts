import { noFacts } from '../facts/facts.js';
import { lgscoRightStated } from '../rules/adult-rules.js';
import { everyPointDecided, everyPointFound, findingsNotAcceptedOnPoints, findingsOnPoints, outcomeOfThePoints, panelAnswered, recommendationsOnPoints, reportsAnswered } from '../rules/findings-on-points.js';
import { interestNeeded, interestUndecided, notYetAccepted, stillOpen } from '../rules/intake-rules.js';
import {
  amendedBeforeStart, bothReportsIn, independentPersonUnassigned, interviewHeldOrExplained, interviewsSettled, investigatorUnassigned,
  reportBeforeIndependentReport, reportIn, reportNotYetIn, setupComplete, statementHasPoints, statementMayBeFixed, statementUnsettled,
  upheldPointsHaveActions,
} from '../rules/investigation-rules.js';
import {
  heldOnTheDaySet, independentPersonConsulted, panelAppointed, panelDated, panelHeld,
  panelNotYetRequested, panelOfThree, panelReported, papersSentOrExplained, quorum,
  rightToStage3Stated,
} from '../rules/panel-rules.js';
import { adjudicatorApart, independentPersonApart, investigatorApart, panelApart, reportByIndependentPerson, reportByInvestigator } from '../rules/parts-people-take.js';
import { actionsAhead, adjournedDayFits, panelDayFits } from '../rules/planned-days.js';
import { panelReplacement } from '../rules/replacement-rules.js';
import { panelRefusal, panelRequestInWindow } from '../rules/request-rules.js';
import { completesStage, stage2Answered, stage2Running } from '../rules/stage-rules.js';
import { besideComplaint } from './beside-fragments.js';
import { answered, clockRegion, closure, closureOutsideWindow, ends, unanswered } from './complaint-fragments.js';
import { interviews } from './interview-fragments.js';
import { readings, readingsAfterReports } from './reading-fragments.js';
import { replacements } from './replacement-fragments.js';
import { anywhereInStages } from './stage-fragments.js';
import { extension, stageOneStates } from './stage-one-fragments.js';
import { procedureSetup, refused, stays, to } from './vocabulary.js';

const assignments = {
  InvestigatorAssigned: stays(investigatorUnassigned, ...investigatorApart),
  IndependentPersonAssigned: stays(independentPersonUnassigned, ...independentPersonApart),
} as const;

/** 3.1 row 6 */
const sufficientInterest = { SufficientInterestDecided: stays(notYetAccepted, interestNeeded, interestUndecided) } as const;

/** Children's Social Care: the statutory procedure in three stages [SI 2006/1738; domain.md 3.2, 3.13]. */
export const cscMachine = procedureSetup.createMachine({
  id: 'CSC',
  type: 'parallel',
  context: noFacts,
  states: {
    procedure: {
      initial: 'RECEIVED',
      states: {
        ...stageOneStates,
        RECEIVED: { on: { ...stageOneStates.RECEIVED.on, ...sufficientInterest } },
        ACKNOWLEDGED: { on: { ...stageOneStates.ACKNOWLEDGED.on, ...sufficientInterest } },
        S2_SETUP: {
          on: {
            ...unanswered, ...extension, ...assignments, ...replacements, ...interviews, ...readings,
            StatementDrafted: stays(),
            StatementOfComplaintAgreed: stays(statementHasPoints),
            StatementFixedByAuthority: stays(statementUnsettled, statementHasPoints, statementMayBeFixed),
            Stage2InvestigationStarted: to('S2_INVESTIGATING', setupComplete),
          },
        },
        S2_INVESTIGATING: {
          on: {
            ...unanswered, ...extension, ...replacements, ...interviews, ...readings,
            InvestigationReportSubmitted: stays(reportNotYetIn, reportByInvestigator, interviewsSettled, interviewHeldOrExplained, everyPointFound, recommendationsOnPoints),
            IndependentPersonReportSubmitted: to('S2_REPORTED', reportBeforeIndependentReport, reportByIndependentPerson, findingsOnPoints, recommendationsOnPoints),
          },
        },
        S2_REPORTED: {
          on: {
            ...unanswered, ...extension, ...replacements, ...readingsAfterReports,
            AdjudicationIssued: to('S2_RESPONDED', adjudicatorApart, everyPointDecided, upheldPointsHaveActions, actionsAhead, ...reportsAnswered, outcomeOfThePoints, rightToStage3Stated),
          },
        },
        S2_RESPONDED: {
          on: {
            ...answered, ...closureOutsideWindow(3),
            Completed: stays(completesStage(2)),
            Stage3Requested: to('S3_SETUP', panelRequestInWindow),
            Stage3Refused: stays(...panelRefusal),
          },
        },
        S3_SETUP: {
          on: {
            ...unanswered,
            PanelAppointed: stays(panelOfThree, panelApart),
            PanelDateSet: stays(panelAppointed, ...panelDayFits),
            PanelMemberReplaced: stays(...panelReplacement),
            PanelAdjourned: stays(panelDated, ...adjournedDayFits),
            PanelPapersSent: stays(panelDated),
            PanelHeld: to('S3_PANEL_HELD', panelAppointed, panelDated, heldOnTheDaySet, papersSentOrExplained, quorum),
          },
        },
        S3_PANEL_HELD: { on: { ...unanswered, PanelReportIssued: to('S3_REPORTED', findingsOnPoints, recommendationsOnPoints) } },
        S3_REPORTED: { on: { ...unanswered, AuthorityResponseIssued: to('S3_RESPONDED', adjudicatorApart, independentPersonConsulted, ...panelAnswered, findingsNotAcceptedOnPoints, lgscoRightStated) } },
        S3_RESPONDED: { on: { ...answered, ...closure, Completed: stays(completesStage(3)) } },
        ...ends,
      },
    },
    clock: clockRegion,
  },
  on: {
    ...besideComplaint, ...anywhereInStages,
    IndependentPersonAssigned: refused(stillOpen, stage2Running, independentPersonUnassigned),
    StatementDrafted: refused(stillOpen, stage2Running, amendedBeforeStart),
    StatementOfComplaintAgreed: refused(stillOpen, stage2Running, amendedBeforeStart),
    IndependentPersonReportSubmitted: refused(stillOpen, stage2Running, reportBeforeIndependentReport),
    AdjudicationIssued: refused(stillOpen, stage2Running, reportIn, bothReportsIn),
    Stage3Requested: refused(stillOpen, stage2Answered, panelNotYetRequested),
    PanelHeld: refused(stillOpen, panelAppointed),
    PanelReportIssued: refused(stillOpen, panelHeld),
    AuthorityResponseIssued: refused(stillOpen, panelReported),
  },
});
