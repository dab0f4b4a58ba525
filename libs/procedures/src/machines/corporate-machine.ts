import { noFacts } from '../facts/facts.js';
import { lgscoRightStated } from '../rules/adult-rules.js';
import { everyPointDecided, everyPointFound, outcomeOfThePoints, recommendationsOnPoints, reportsAnswered } from '../rules/findings-on-points.js';
import { stillOpen } from '../rules/intake-rules.js';
import {
  amendedBeforeStart, interviewHeldOrExplained,
  interviewsSettled, investigatorUnassigned, reportIn, reportNotYetIn, setupComplete, statementHasPoints,
  upheldPointsHaveActions,
} from '../rules/investigation-rules.js';
import { adjudicatorApart, independentPersonApart, investigatorApart, reportByInvestigator } from '../rules/parts-people-take.js';
import { actionsAhead } from '../rules/planned-days.js';
import { completesStage, stage2NotYetAcknowledged, stage2Running } from '../rules/stage-rules.js';
import { besideComplaint } from './beside-fragments.js';
import { answered, clockRegion, closureAsAnswered, ends, unanswered } from './complaint-fragments.js';
import { interviews } from './interview-fragments.js';
import { readings, readingsAfterReports } from './reading-fragments.js';
import { replacements } from './replacement-fragments.js';
import { anywhereInStages, withoutStage3 } from './stage-fragments.js';
import { extension, stageOneStates } from './stage-one-fragments.js';
import { procedureSetup, refused, stays, to } from './vocabulary.js';

const statement = {
  StatementDrafted: stays(amendedBeforeStart),
  StatementOfComplaintAgreed: stays(amendedBeforeStart, statementHasPoints),
  Stage2Acknowledged: stays(stage2NotYetAcknowledged),
  IndependentPersonAssigned: stays(...independentPersonApart),
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
        ...stageOneStates,
        S2_SETUP: {
          on: {
            ...unanswered, ...extension, ...statement, ...replacements, ...interviews, ...readings,
            InvestigatorAssigned: stays(investigatorUnassigned, ...investigatorApart),
            Stage2InvestigationStarted: to('S2_INVESTIGATING', setupComplete),
          },
        },
        S2_INVESTIGATING: {
          on: {
            ...unanswered, ...extension, ...statement, ...replacements, ...interviews, ...readings,
            InvestigationReportSubmitted: to('S2_REPORTED', reportNotYetIn, reportByInvestigator, interviewsSettled, interviewHeldOrExplained, everyPointFound, recommendationsOnPoints),
          },
        },
        S2_REPORTED: {
          on: {
            ...unanswered, ...extension, ...replacements, ...readingsAfterReports,
            Stage2ResponseIssued: to('S2_RESPONDED', adjudicatorApart, everyPointDecided, upheldPointsHaveActions, actionsAhead, ...reportsAnswered, outcomeOfThePoints, lgscoRightStated),
          },
        },
        S2_RESPONDED: { on: { ...answered, ...closureAsAnswered, Completed: stays(completesStage(2)) } },
        ...ends,
      },
    },
    clock: clockRegion,
  },
  on: {
    ...besideComplaint, ...anywhereInStages,
    Stage2ResponseIssued: refused(stillOpen, stage2Running, reportIn),
    ...withoutStage3,
  },
});
