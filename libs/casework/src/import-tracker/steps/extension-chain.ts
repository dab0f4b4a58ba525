import { NOT_HELD } from '@redress/procedures';
import type { TrackerRow } from '../row/tracker-row.js';
import { stepBy, stepsHeld, type Step } from './step.js';

const limits = { CSC: { 1: 'CSC-S1', 2: 'CSC-S2-25' }, CORPORATE: { 1: 'CORP-S1', 2: 'CORP-S2' }, ASC: { 1: 'ASC-PLAN', 2: 'ASC-S2' } } as const;

/** A later date granted for a stage (domain.md 3.14.3); its reason and the notice are not in a tracker. */
export function extensionChain({ on, procedure }: TrackerRow, stage: 1 | 2): readonly Step[] {
  const grantedOn = on[`stage${stage}_extended_on`];
  const to = on[`stage${stage}_extended_to`];
  const code = limits[procedure][stage];
  return stepsHeld(
    grantedOn && to && stepBy(`stage${stage}_extended_on`, grantedOn, 'DeadlineExtended', (state, workflow) => {
      const owed = workflow.deadlines(state).find(({ limit }) => limit.code === code);
      return { code, deadlineId: owed?.deadlineId ?? code, from: owed?.dueOn ?? grantedOn, to, reason: NOT_HELD, noticeSentOn: NOT_HELD, goodReason: NOT_HELD };
    }),
  );
}
