import type { Cells, Column } from './columns.js';
import { refusedIn } from './row-refused.js';

/** A cell that says nothing without the other. */
const needs: readonly (readonly [Column, Column, code?: string])[] = [
  ['stage1_extended_on', 'stage1_extended_to'],
  ['stage1_extended_to', 'stage1_extended_on'],
  ['stage1_outcome', 'stage1_responded_on'],
  ['stage2_extended_on', 'stage2_extended_to'],
  ['stage2_extended_to', 'stage2_extended_on'],
  ['investigator', 'investigator_assigned_on'],
  ['investigator_assigned_on', 'investigator'],
  ['independent_person', 'independent_person_assigned_on'],
  ['independent_person_assigned_on', 'independent_person'],
  ['stage2_outcome', 'stage2_completed_on'],
  ['suspended_on', 'suspension_reason', 'ERR_SUSPENSION_REASON'],
  ['suspension_reason', 'suspended_on'],
  ['rejected_on', 'rejection_reason', 'ERR_REJECTION_INCOMPLETE'],
  ['rejection_reason', 'rejected_on'],
  ['well_founded', 'response_on'],
  ['lgsco_ref', 'lgsco_received_on'],
  ['lgsco_received_on', 'lgsco_ref'],
  ['lgsco_decided_on', 'lgsco_outcome'],
  ['lgsco_outcome', 'lgsco_decided_on'],
  ['lgsco_decided_on', 'lgsco_ref'],
];

export function refuseHalfFilled(cells: Cells): void {
  for (const [filled, empty, code = 'ERR_VALIDATION'] of needs) {
    if (cells[filled] !== '' && cells[empty] === '') {
      throw refusedIn(empty, code, `This cell is empty although ${filled} is filled in. Fill in both or neither.`);
    }
  }
}
