import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { RefusedRow } from '../refused-row.js';
import { refusalColumns } from './tracker-header.js';
import { trackerRecords } from './tracker-records.js';

/** Where the refused rows of a tracker go. */
export const refusedFileOf = (path: string): string => `${path}.refused.csv`;

/**
 * Writes the refused rows, as they stand, with their code and reason in front: corrected, the file is a tracker that can be imported.
 * Only its owner may read it, for it holds names. Without refused rows an earlier file is taken away. Throws system errors (EACCES, ENOSPC …).
 */
export async function writeRefusedFile(path: string, refused: readonly RefusedRow[]): Promise<void> {
  const target = refusedFileOf(path);
  if (refused.length === 0) {
    await rm(target, { force: true });
    return;
  }
  const unfinished = `${target}.unfinished`;
  await pipeline(lines(path, refused), createWriteStream(unfinished, { mode: 0o600 }));
  await rename(unfinished, target);
}

async function* lines(path: string, refused: readonly RefusedRow[]): AsyncGenerator<string> {
  const reasons = new Map(refused.map((each) => [each.row, each]));
  let leftOut: ReadonlySet<number> | undefined;
  for await (const { row, record } of trackerRecords(path)) {
    const isHeader = leftOut === undefined;
    leftOut ??= new Set(record.flatMap((name, index) => (isRefusalColumn(name) ? [index] : [])));
    const cells = record.filter((_, index) => leftOut?.has(index) === false);
    const reason = reasons.get(row);
    if (isHeader) yield line([...refusalColumns, ...cells]);
    else if (reason !== undefined) yield line([String(row), reason.code, reason.message, ...cells]);
  }
}

function isRefusalColumn(name: string): boolean {
  const columns: readonly string[] = refusalColumns;
  return columns.includes(name.trim());
}

/** RFC 4180. */
function line(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
