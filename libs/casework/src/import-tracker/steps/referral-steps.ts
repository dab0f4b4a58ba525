import { caseIdOfReference } from '@redress/histories';
import { NOT_HELD, type LgscoOutcome } from '@redress/procedures';
import type { TrackerRow } from '../row/tracker-row.js';
import { step, stepsHeld, type Step } from './step.js';

const closedAtAssessment: readonly LgscoOutcome[] = ['NOT_FOR_US', 'PREMATURE', 'ASSESSED_AND_CLOSED'];

/** The Ombudsman's reference to the case, on a history of its own (domain.md 3.8). The outcome tells how far the Ombudsman went. */
export function referralSteps({ ref, on, lgscoReference, lgscoOutcome }: TrackerRow): readonly Step[] {
  const { lgsco_received_on: receivedOn, lgsco_decided_on: decidedOn } = on;
  if (lgscoReference === undefined || receivedOn === undefined) return [];
  return stepsHeld(
    step('lgsco_received_on', receivedOn, 'LgscoReferralRecorded', { lgscoReference, receivedOn, initiatedBy: NOT_HELD, caseId: caseIdOfReference(ref) }),
    decidedOn && lgscoOutcome && [
      step('lgsco_decided_on', decidedOn, 'LgscoEnquiryReceived', { enquiryId: 'enquiry-1', phase: closedAtAssessment.includes(lgscoOutcome) ? 'ASSESSMENT' : 'INVESTIGATION', dueOn: NOT_HELD }),
      step('lgsco_decided_on', decidedOn, 'LgscoDecisionRecorded', { decidedOn, outcome: lgscoOutcome, remedies: NOT_HELD }),
    ],
  );
}
