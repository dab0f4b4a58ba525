import { noFacts } from '../facts/facts.js';
import { lgscoRightStated, planAgreed, reconsideredOnce, responderNamed, sixMonthsPassed } from '../rules/adult-rules.js';
import { complainantAgreesToExtension, extensionRules } from '../rules/extension-rules.js';
import { accepted, stillOpen } from '../rules/intake-rules.js';
import { investigatorUnassigned } from '../rules/investigation-rules.js';
import { planFits } from '../rules/planned-days.js';
import { completesStage, hasStage2 } from '../rules/stage-rules.js';
import { besideComplaint } from './beside-fragments.js';
import {
  acknowledgement, answered, clockRegion, closure, ends, expiry, intakeDecisions, intakeIsPast, rejection, unanswered,
} from './complaint-fragments.js';
import { withoutStage3 } from './stage-fragments.js';
import { procedureSetup, refused, stays, to } from './vocabulary.js';

const plan = to('PLAN_AGREED', accepted, ...planFits);
const extension = { DeadlineExtended: stays(...extensionRules, complainantAgreesToExtension) } as const;

/** Adult Social Care: the statutory procedure in one stage [SI 2009/309; domain.md 3.3]. */
export const ascMachine = procedureSetup.createMachine({
  id: 'ASC',
  type: 'parallel',
  context: noFacts,
  states: {
    procedure: {
      initial: 'RECEIVED',
      states: {
        RECEIVED: {
          on: {
            ...intakeDecisions, ...unanswered,
            OralComplaintRecorded: stays(),
            RepresentationAcknowledged: acknowledgement,
            RepresentationRejected: rejection,
          },
        },
        ACKNOWLEDGED: {
          on: { ...intakeDecisions, ...unanswered, RepresentationRejected: rejection, ComplaintPlanAgreed: plan, ComplaintPlanSetByAuthority: plan },
        },
        PLAN_AGREED: {
          on: {
            ...unanswered, ...extension,
            ResponderAssigned: to('INVESTIGATING'),
            InvestigatorAssigned: to('INVESTIGATING', investigatorUnassigned),
          },
        },
        INVESTIGATING: {
          on: {
            ...unanswered, ...extension,
            ProgressUpdateGiven: stays(),
            OverdueNoticeSent: stays(sixMonthsPassed),
            ResponseIssued: to('RESPONDED', lgscoRightStated),
          },
        },
        RESPONDED: {
          on: { ...answered, ...closure, Completed: stays(completesStage(1)), ReconsiderationStarted: to('INVESTIGATING', reconsideredOnce) },
        },
        ...ends,
      },
    },
    clock: clockRegion,
  },
  on: {
    ...besideComplaint,
    ...intakeIsPast,
    ...expiry,
    ResponseIssued: refused(stillOpen, planAgreed, responderNamed),
    Stage1Started: refused(hasStage2),
    Stage1ResponseIssued: refused(hasStage2),
    EscalatedToStage2: refused(hasStage2),
    StatementDrafted: refused(hasStage2),
    StatementOfComplaintAgreed: refused(hasStage2),
    IndependentPersonAssigned: refused(hasStage2),
    InvestigationReportSubmitted: refused(hasStage2),
    IndependentPersonReportSubmitted: refused(hasStage2),
    AdjudicationIssued: refused(hasStage2),
    Stage2ResponseIssued: refused(hasStage2),
    ...withoutStage3,
  },
});
