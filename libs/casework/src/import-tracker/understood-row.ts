import { londonDateOf, type UtcInstant } from '@redress/calendar';
import type { Kinds } from '@redress/histories';
import { decideRow, type DecidedRow } from './decide-row.js';
import type { Cells } from './row/columns.js';
import { rowOf, type TrackerRow } from './row/tracker-row.js';

/** A row that says something, and the histories it tells. */
export interface UnderstoodRow {
  readonly row: TrackerRow;
  readonly decided: DecidedRow;
}

/** Throws RowRefused. */
export function understoodRow(cells: Cells, kinds: Kinds, now: UtcInstant): UnderstoodRow {
  const row = rowOf(cells, londonDateOf(now));
  return { row, decided: decideRow(row, kinds, now) };
}
