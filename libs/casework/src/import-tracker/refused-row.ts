import { RowRefused } from './row/row-refused.js';

/** What is said of a row that was not taken: its row in a spreadsheet (the header is row 1), and why. */
export interface RefusedRow {
  readonly row: number;
  readonly ref: string;
  /** domain.md section 9 */
  readonly code: string;
  readonly message: string;
}

export function refusedRow(row: number, ref: string, { code, message }: Pick<RowRefused, 'code' | 'message'>): RefusedRow {
  return { row, ref, code, message };
}
