import type { LondonDate } from '@redress/calendar';
import { NOT_HELD } from '@redress/procedures';
import type { TrackerRow } from '../row/tracker-row.js';
import { closingStep } from './closing-step.js';
import { receiptSteps } from './receipt-steps.js';
import { step, stepsHeld, type Chain, type Step } from './step.js';

/** A comment (domain.md 3.6). Between acknowledgement and closure the tracker tells nothing of the way through the service. */
export function commentChains(row: TrackerRow): readonly Chain[] {
  const { acknowledged_on: acknowledgedOn, closed_on: closedOn } = row.on;
  return [{
    steps: stepsHeld(
      receiptSteps(row),
      acknowledgedOn && step('acknowledged_on', acknowledgedOn, 'RepresentationAcknowledged', { sentOn: acknowledgedOn, method: NOT_HELD }),
      closedOn && [
        step('closed_on', closedOn, 'CommentPassedToService', { serviceId: NOT_HELD }),
        step('closed_on', closedOn, 'CommentConsidered', { decision: NOT_HELD }),
        step('closed_on', closedOn, 'CommentOutcomeSent', { sentOn: NOT_HELD }),
        closingStep(closedOn),
      ],
    ),
  }];
}

/** A compliment (domain.md 3.7). One that is not logged ends there: its closing day is the day it was assessed. */
export function complimentChains(row: TrackerRow): readonly Chain[] {
  const { congratulated_on: congratulatedOn, closed_on: closedOn } = row.on;
  const assessedOn = congratulatedOn ?? closedOn ?? row.receivedOn;
  const notLogged = (row.failedCriteria ?? []).length > 0;
  return [{
    steps: stepsHeld(
      receiptSteps(row),
      assessment(row, assessedOn),
      congratulatedOn && step('congratulated_on', congratulatedOn, 'IndividualCongratulated', { congratulatedOn, method: NOT_HELD }),
      notLogged ? undefined : closedOn && closingStep(closedOn),
    ),
  }];
}

function assessment({ failedCriteria }: TrackerRow, assessedOn: LondonDate): Step | undefined {
  if (failedCriteria === undefined) return undefined;
  return failedCriteria.length === 0
    ? step('compliment_exceptional', assessedOn, 'ComplimentLogged', { whatWasExceptional: NOT_HELD })
    : step('compliment_exceptional', assessedOn, 'ComplimentNotLogged', { failedCriteria });
}
