import { extensionRules } from '../rules/extension-rules.js';
import { accepted, stillOpen } from '../rules/intake-rules.js';
import { escalationRefusal, rightToStage2, stage2Requested } from '../rules/request-rules.js';
import { bothAgreeToEscalate, completesStage, notYetAnsweredAtStage1, notYetEscalated, rightToStage2Stated } from '../rules/stage-rules.js';
import { acknowledgement, answered, closureOutsideWindow, intakeDecisions, rejection, unanswered } from './complaint-fragments.js';
import { meetings } from './meeting-fragments.js';
import { refused, stays, to } from './vocabulary.js';

const escalation = to('S2_SETUP', notYetEscalated, ...stage2Requested);

export const extension = { DeadlineExtended: stays(...extensionRules) } as const;

/** From the door to the Stage 1 answer: the same in both staged procedures (domain.md 3.1, 3.2.2 C1-C6, 3.4 K1-K5). */
export const stageOneStates = {
  RECEIVED: {
    on: {
      ...intakeDecisions, ...unanswered,
      RepresentationAcknowledged: acknowledgement,
      RepresentationRejected: rejection,
    },
  },
  ACKNOWLEDGED: {
    on: {
      ...intakeDecisions, ...unanswered,
      RepresentationRejected: rejection,
      Stage1Started: to('S1_IN_PROGRESS', accepted),
    },
  },
  S1_IN_PROGRESS: {
    on: {
      ...unanswered, ...extension, ...meetings,
      EarlyEscalationAgreed: stays(bothAgreeToEscalate),
      Stage1ResponseIssued: to('S1_RESPONDED', rightToStage2Stated),
      EscalatedToStage2: escalation,
    },
  },
  S1_RESPONDED: {
    on: {
      ...answered, ...closureOutsideWindow(2), ...extension, ...meetings,
      Completed: stays(completesStage(1)),
      EscalatedToStage2: escalation,
      EscalationRefused: stays(...escalationRefusal),
    },
  },
} as const;

/** Why a step of Stage 1 is refused elsewhere. */
export const stageOneIsPast = {
  Stage1Started: refused(stillOpen, accepted),
  Stage1ResponseIssued: refused(stillOpen, notYetAnsweredAtStage1),
  EscalatedToStage2: refused(stillOpen, notYetEscalated, rightToStage2),
} as const;
