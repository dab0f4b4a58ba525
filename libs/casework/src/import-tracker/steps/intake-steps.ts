import { NOT_HELD } from '@redress/procedures';
import type { TrackerRow } from '../row/tracker-row.js';
import { step, stepsHeld, type Step } from './step.js';

/**
 * Acknowledgement and acceptance (domain.md 3.1 rows 3 to 7). What the procedure requires before them and the tracker has no
 * column for stands on the same day; that an "other person" was found to have an interest follows from the acceptance.
 * A complaint that was rejected was not accepted, acknowledged or not.
 */
export function intakeSteps({ on, procedure, complainantType }: TrackerRow): readonly Step[] {
  const { acknowledged_on: acknowledgedOn, rejected_on: rejectedOn } = on;
  if (acknowledgedOn === undefined) return [];
  const needsAdvocate = complainantType === 'CHILD' || complainantType === 'CARE_LEAVER';
  const acknowledgement = stepsHeld(
    needsAdvocate ? step('acknowledged_on', acknowledgedOn, 'AdvocacyOffered', { offeredTo: NOT_HELD }) : undefined,
    step('acknowledged_on', acknowledgedOn, 'RepresentationAcknowledged', { sentOn: acknowledgedOn, method: NOT_HELD }),
  );
  if (rejectedOn !== undefined) return acknowledgement;
  return stepsHeld(
    acknowledgement,
    procedure === 'CSC' && complainantType === 'OTHER_PERSON' ? step('acknowledged_on', acknowledgedOn, 'SufficientInterestDecided', { granted: true, reason: NOT_HELD, childViewsTaken: NOT_HELD, childTold: NOT_HELD }) : undefined,
    complainantType === 'REPRESENTATIVE' ? step('acknowledged_on', acknowledgedOn, 'RepresentativeConsentRecorded', { basis: NOT_HELD, evidenceReference: NOT_HELD }) : undefined,
    step('acknowledged_on', acknowledgedOn, 'RepresentationAccepted', {}),
  );
}
