import type { Kind, Procedure } from '@redress/procedures';
import { trackerColumns, type Cells, type Column } from './columns.js';
import { RowRefused } from './row-refused.js';

const everyRow: readonly Column[] = [
  'ref', 'kind', 'procedure', 'service', 'team', 'subject', 'channel', 'received_on', 'complainant_type', 'complainant_name', 'closed_on',
];
const complimentOnly: readonly Column[] = ['compliment_more_than_thanks', 'compliment_exceptional', 'compliment_external', 'compliment_independent', 'congratulated_on'];
const adultOnly: readonly Column[] = ['response_due_on', 'response_on', 'well_founded'];
/** The machine of adult social care refuses Stages 2 and 3 itself; Stage 1 has other columns, and an extension of a stage would have no limit to extend. */
const notOfAdults: readonly Column[] = [
  'stage1_started_on', 'stage1_extended_on', 'stage1_extended_to', 'stage1_responded_on', 'stage1_outcome', 'stage2_extended_on', 'stage2_extended_to',
];
const belongsToAStage = /^(stage|statement|investigator|independent_person|interviews|report|panel)/;

/** Refuses a filled cell that this kind of row has no use for, so that nothing in a tracker is silently left out. */
export function refuseOutOfPlace(cells: Cells, kind: Kind, procedure: Procedure): void {
  const column = trackerColumns.find((each) => cells[each] !== '' && !hasPlace(each, kind, procedure));
  if (column === undefined) return;
  throw new RowRefused(
    belongsToAStage.test(column) ? 'ERR_NO_SUCH_STAGE' : 'ERR_VALIDATION',
    `${column}: ${nameOf(kind, procedure)} has no use for this column. Empty the cell, or correct the kind or the procedure.`,
  );
}

function hasPlace(column: Column, kind: Kind, procedure: Procedure): boolean {
  if (everyRow.includes(column)) return true;
  if (kind === 'COMPLIMENT') return complimentOnly.includes(column);
  if (kind === 'COMMENT') return column === 'acknowledged_on';
  if (complimentOnly.includes(column)) return false;
  return procedure === 'ASC' ? !notOfAdults.includes(column) : !adultOnly.includes(column);
}

function nameOf(kind: Kind, procedure: Procedure): string {
  return kind === 'COMPLAINT' ? `a complaint under ${procedure}` : `a ${kind.toLowerCase()}`;
}
