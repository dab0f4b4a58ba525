import { NOT_HELD } from '@redress/procedures';
import type { TrackerRow } from '../row/tracker-row.js';
import { step, stepsHeld, type Step } from './step.js';

/** domain.md 3.2.2 C1, C3; 3.4 K2, K4. */
export function stage1Steps({ on, stage1Outcome }: TrackerRow): readonly Step[] {
  const { stage1_started_on: startedOn, stage1_responded_on: respondedOn } = on;
  return stepsHeld(
    startedOn && step('stage1_started_on', startedOn, 'Stage1Started', { responderId: NOT_HELD }),
    respondedOn && step('stage1_responded_on', respondedOn, 'Stage1ResponseIssued', {
      sentOn: respondedOn, outcome: stage1Outcome ?? NOT_HELD, responderId: NOT_HELD, responseText: NOT_HELD, rightToStage2Stated: NOT_HELD,
    }),
  );
}
