import { createHash } from 'node:crypto';
import { headerOf, type TrackerHeader } from './file/tracker-header.js';
import { trackerRecords, type TrackerRecord } from './file/tracker-records.js';
import type { Cells } from './row/columns.js';
import { RowRefused } from './row/row-refused.js';

export interface TrackerCells {
  readonly row: number;
  readonly cells: Cells;
  /** Set when the record does not have as many cells as the header. */
  readonly problem?: RowRefused;
}

/** Reads no further than the header. Throws FileRefused for what is no tracker by then. */
export async function checkTrackerHeader(path: string): Promise<void> {
  for await (const { record } of trackerRecords(path)) {
    headerOf(record);
    return;
  }
}

/** The rows below the header, by column name. Throws FileRefused. */
export async function* trackerRows(path: string, hash = createHash('sha256')): AsyncGenerator<TrackerCells> {
  let header: TrackerHeader | undefined;
  for await (const record of trackerRecords(path, hash)) {
    if (header === undefined) header = headerOf(record.record);
    else yield cellsOf(record, header);
  }
}

function cellsOf({ row, record }: TrackerRecord, header: TrackerHeader): TrackerCells {
  const cells = header.cellsOf(record);
  if (record.length === header.width) return { row, cells };
  const problem = new RowRefused('ERR_VALIDATION', `The row has ${record.length} cells and the header has ${header.width}. Look for a missing comma, or one that should be inside quotation marks.`);
  return { row, cells, problem };
}
