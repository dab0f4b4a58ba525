import { trackerColumns, type Cells, type Column } from '../row/columns.js';
import { FileRefused } from '../../files/file-refused.js';
import { asItWas } from './formula-text.js';

/** Put before the columns of the file of refused rows, so that a corrected one can be imported as it is. */
export const refusalColumns = ['refused_row', 'refused_code', 'refused_reason'] as const;

/** Reads one record by the names of its columns, wherever they stand. */
export interface TrackerHeader {
  readonly width: number;
  cellsOf(record: readonly string[]): Cells;
}

/**
 * The first record names the columns, in any order. A missing or doubled one, or one that nobody knows (a slip of the pen would
 * silently lose its facts), makes it another file: throws FileRefused.
 */
export function headerOf(names: readonly string[]): TrackerHeader {
  const found = names.map((name) => name.trim());
  const missing = trackerColumns.filter((column) => !found.includes(column));
  if (missing.length === trackerColumns.length) throw new FileRefused('ERR_FILE_FORMAT', notATracker(names));
  if (missing.length > 0) throw new FileRefused('ERR_FILE_COLUMNS', `The file has no column ${listed(missing)}. Add it, empty where nothing is known.`);
  const doubled = found.filter((name, index) => found.indexOf(name) !== index);
  if (doubled.length > 0) throw new FileRefused('ERR_FILE_COLUMNS', `The file has more than one column ${listed(doubled)}. Keep one.`);
  const unknown = found.filter((name) => !isKnown(name));
  if (unknown.length > 0) throw new FileRefused('ERR_FILE_COLUMNS', `No tracker has a column ${listed(unknown.map((name) => name.slice(0, 40) || '(without a name)'))}. Correct its name or take it out.`);
  // A file of refused rows, corrected, has its formulas made text.
  const read = found.some(isRefusalColumn) ? asItWas : (cell: string) => cell;
  const places = trackerColumns.map((column) => [column, found.indexOf(column)] as const);
  return {
    width: names.length,
    cellsOf: (record) => Object.fromEntries(places.map(([column, place]) => [column, read(record[place] ?? '').trim()])) as Record<Column, string>,
  };
}

function isKnown(name: string): boolean {
  const known: readonly string[] = trackerColumns;
  return known.includes(name) || isRefusalColumn(name);
}

export function isRefusalColumn(name: string): boolean {
  const columns: readonly string[] = refusalColumns;
  return columns.includes(name.trim());
}

function notATracker(names: readonly string[]): string {
  const [first = ''] = names;
  const separator = [[';', 'semicolons'], ['\t', 'tabs'], ['|', 'bars']].find(([sign = '']) => first.includes(sign))?.[1];
  const advice = separator === undefined ? 'Give a tracker whose first row names its columns: ref, kind, procedure and so on' : `Its columns are separated by ${separator}. Save it with commas`;
  return `The first row names none of the columns of a tracker. ${advice}.`;
}

function listed(names: readonly string[]): string {
  return names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
}
