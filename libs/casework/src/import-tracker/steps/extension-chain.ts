import { limitsOf, NOT_HELD } from '@redress/procedures';
import type { TrackerRow } from '../row/tracker-row.js';
import { stepBy, stepsHeld, type Step } from './step.js';

/** A later date granted for a stage (domain.md 3.14.3); its reason and the notice are not in a tracker. */
export function extensionChain({ on }: TrackerRow, stage: 1 | 2): readonly Step[] {
  const grantedOn = on[`stage${stage}_extended_on`];
  const to = on[`stage${stage}_extended_to`];
  return stepsHeld(
    grantedOn && to && stepBy(`stage${stage}_extended_on`, grantedOn, 'DeadlineExtended', ({ facts }) => {
      const code = limitsOf(facts).find(({ measures, extension }) => measures?.stage === stage && extension !== undefined)?.code ?? '';
      return { code, to, reason: NOT_HELD, noticeSentOn: NOT_HELD, goodReason: NOT_HELD };
    }),
  );
}
