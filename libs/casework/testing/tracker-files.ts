import { mkdtemp, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { demonstrationTracker } from '../src/import-tracker/index.js';

/** What the demonstration tracker must come to, computed by a program that shares nothing with this one. */
export const expectedFigures = join(import.meta.dirname, '../demonstration/tracker-2015-2021.expected.json');

export type TrackerCells = Record<string, string>;

const records = parse(readFileSync(demonstrationTracker));
export const demonstrationColumns: readonly string[] = records[0] ?? [];

/** The rows of the demonstration tracker by column name. */
export const demonstrationRows: readonly TrackerCells[] = records
  .slice(1)
  .map((record) => Object.fromEntries(demonstrationColumns.map((column, index) => [column, record[index] ?? ''])));

/** A row of the demonstration tracker, changed. Throws when no row has that reference. */
export function trackerRow(ref: string, changes: TrackerCells = {}): TrackerCells {
  const row = demonstrationRows.find((each) => each.ref === ref);
  if (row === undefined) throw new Error(`The demonstration tracker has no row ${ref}.`);
  return { ...row, ...changes };
}

export function csvOf(rows: readonly TrackerCells[], columns = demonstrationColumns, newLine = '\n'): string {
  const quoted = (cell = ''): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [columns.join(','), ...rows.map((row) => columns.map((column) => quoted(row[column])).join(','))].map((line) => line + newLine).join('');
}

/** A file in a folder of its own, which the operating system clears away. */
export async function fileOf(content: string | Uint8Array, name = 'tracker.csv'): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'redress-tracker-')), name);
  await writeFile(path, content);
  return path;
}

/** A tracker with these rows. */
export function trackerFile(...rows: readonly TrackerCells[]): Promise<string> {
  return fileOf(csvOf(rows));
}
