import { NOT_HELD } from '@redress/procedures';
import type { TrackerRow } from '../row/tracker-row.js';
import { step, stepsHeld, type Step } from './step.js';

/**
 * The single stage of adult social care (domain.md 3.3 A3, A4, A8). The plan is agreed in the talk that the acknowledgement
 * offers, so it stands on that day: later, the council's own default would have run out in between.
 */
export function adultSteps({ on, receivedOn, wellFounded, investigator }: TrackerRow): readonly Step[] {
  const { response_due_on: dueOn, response_on: respondedOn, acknowledged_on: acknowledgedOn } = on;
  return stepsHeld(
    dueOn && step('response_due_on', acknowledgedOn ?? receivedOn, 'ComplaintPlanAgreed', { responsePeriodEndsOn: dueOn, manner: NOT_HELD }),
    respondedOn && [
      ...(investigator === undefined ? [step('response_on', respondedOn, 'ResponderAssigned', { responderId: NOT_HELD })] : []),
      step('response_on', respondedOn, 'ResponseIssued', {
        sentOn: respondedOn, wellFounded: wellFounded === undefined ? NOT_HELD : wellFounded === 'YES', lgscoRightStated: NOT_HELD, responseText: NOT_HELD,
      }),
    ],
  );
}
