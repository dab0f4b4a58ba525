import { NOT_HELD } from '@redress/procedures';
import type { TrackerRow } from '../row/tracker-row.js';
import { adultSteps } from './adult-steps.js';
import { closingStep } from './closing-step.js';
import { extensionChain } from './extension-chain.js';
import { intakeSteps } from './intake-steps.js';
import { interviewChains } from './interview-chain.js';
import { panelSteps } from './panel-steps.js';
import { receiptSteps } from './receipt-steps.js';
import { stage1Steps } from './stage-one-steps.js';
import { assignmentChains, escalationStep, reportSteps, stage2AcknowledgementChain, statementChain } from './stage-two-steps.js';
import { step, stepsHeld, type Chain, type Step } from './step.js';

/** A complaint: the way from receipt to closure, and beside it what goes on at the same time. */
export function complaintChains(row: TrackerRow): readonly Chain[] {
  const receipt = receiptSteps(row);
  const [, selection] = receipt;
  const stage1 = stage1Steps(row);
  const adult = adultSteps(row);
  const escalation = escalationStep(row);
  const closedOn = row.on.closed_on;
  const way: Chain = {
    steps: stepsHeld(receipt, intakeSteps(row), stage1, adult, escalation, reportSteps(row), panelSteps(row), closedOn && closingStep(closedOn)),
  };
  const beside = (steps: readonly Step[], opensAfter: Step | undefined): Chain => ({ steps, opensAfter: opensAfter ?? selection });
  return [
    beside(suspensionSteps(row), selection),
    beside(statementChain(row), escalation),
    ...assignmentChains(row).map((steps) => beside(steps, row.procedure === 'ASC' ? adult[0] : escalation)),
    beside(stage2AcknowledgementChain(row), escalation),
    beside(extensionChain(row, 1), stage1[0]),
    beside(extensionChain(row, 2), escalation),
    ...interviewChains(row).map((steps) => beside(steps, escalation)),
    way,
    beside(exitSteps(row), selection),
  ];
}

function suspensionSteps({ on, suspensionReason }: TrackerRow): readonly Step[] {
  const { suspended_on: suspendedOn, resumed_on: resumedOn } = on;
  return stepsHeld(
    suspendedOn && suspensionReason && step('suspended_on', suspendedOn, 'ClockSuspended', { suspendedOn, reason: suspensionReason, reviewOn: NOT_HELD, toldOn: NOT_HELD }),
    resumedOn && step('resumed_on', resumedOn, 'ClockResumed', { resumedOn }),
  );
}

/** The ways out before an answer: whatever else happened on that day came first. */
function exitSteps({ on, rejectionReason }: TrackerRow): readonly Step[] {
  const { rejected_on: rejectedOn, withdrawn_on: withdrawnOn } = on;
  return stepsHeld(
    rejectedOn && rejectionReason && step('rejected_on', rejectedOn, 'RepresentationRejected', {
      reason: rejectionReason, explanation: NOT_HELD, signpostedTo: NOT_HELD, lgscoRightStated: NOT_HELD,
      ...(rejectionReason === 'ALREADY_DECIDED' ? { decidedInCase: NOT_HELD } : {}),
    }),
    withdrawnOn && step('withdrawn_on', withdrawnOn, 'ComplaintWithdrawn', { requestedOn: withdrawnOn, confirmedOn: NOT_HELD }),
  );
}
