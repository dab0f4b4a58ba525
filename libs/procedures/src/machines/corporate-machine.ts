import { noFacts } from '../facts/facts.js';
import { lgscoRightStated } from '../rules/adult-rules.js';
import { stillOpen } from '../rules/intake-rules.js';
import {
  adjudicatorImpartial, corporateTeamComplete, everyPointDecided, everyPointFound, interviewHeldOrExplained,
  interviewsSettled, investigatorUnassigned, notTheSamePerson, reportIn, reportNotYetIn, statementHasPoints,
  statementUnsettled, upheldPointsHaveActions,
} from '../rules/investigation-rules.js';
import { notBeforeInvestigation, notBeforeReport, notBeforeStage2Request } from '../rules/order-rules.js';
import { completesStage, stage2Running } from '../rules/stage-rules.js';
import { clockRegion, closure, ends, withdrawal } from './complaint-fragments.js';
import { interviews } from './interview-fragments.js';
import { anywhereInStages, withoutStage3 } from './stage-fragments.js';
import { extension, stageOneStates } from './stage-one-fragments.js';
import { procedureSetup, refused, stays, to } from './vocabulary.js';

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
        ...stageOneStates,
        S2_SETUP: {
          on: {
            ...withdrawal, ...extension, ...statement, ...interviews,
            InvestigatorAssigned: stays(investigatorUnassigned, notTheSamePerson, notBeforeStage2Request),
            Stage2InvestigationStarted: to('S2_INVESTIGATING', corporateTeamComplete),
          },
        },
        S2_INVESTIGATING: {
          on: {
            ...withdrawal, ...extension, ...statement, ...interviews,
            InvestigationReportSubmitted: to('S2_REPORTED', reportNotYetIn, interviewsSettled, interviewHeldOrExplained, everyPointFound, notBeforeInvestigation),
          },
        },
        S2_REPORTED: {
          on: {
            ...withdrawal, ...extension,
            Stage2ResponseIssued: to('S2_RESPONDED', adjudicatorImpartial, everyPointDecided, upheldPointsHaveActions, lgscoRightStated, notBeforeReport),
          },
        },
        S2_RESPONDED: { on: { ...withdrawal, ...closure, Completed: stays(completesStage(2)) } },
        ...ends,
      },
    },
    clock: clockRegion,
  },
  on: {
    ...anywhereInStages,
    Stage2ResponseIssued: refused(stillOpen, stage2Running, reportIn),
    ...withoutStage3,
  },
});
