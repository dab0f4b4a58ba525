import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { RefusedRow } from '../refused-row.js';
import { asItWas, asText } from './formula-text.js';
import { givenNewName } from './new-name.js';
import { isRefusalColumn, refusalColumns } from './tracker-header.js';
import { trackerRecords } from './tracker-records.js';

/** Where the refused rows of a tracker go, unless somebody has worked on an earlier such file. */
export const refusedFileOf = (path: string): string => `${path}.refused.csv`;

/**
 * Writes the refused rows, as they stand, with their code and reason in front: corrected, the file is a tracker that can be imported. Answers where
 * they are; undefined when there are none. No earlier file is changed or taken away, for somebody may have corrected rows in it.
 * Only its owner may read it, for it holds names. Throws system errors (EACCES, ENOSPC …).
 */
export async function writeRefusedFile(path: string, refused: readonly RefusedRow[]): Promise<string | undefined> {
  if (refused.length === 0) return undefined;
  const unfinished = `${refusedFileOf(path)}.unfinished`;
  await pipeline(lines(path, refused), createWriteStream(unfinished, { mode: 0o600 }));
  return givenNewName(unfinished, namesFor(path));
}

function* namesFor(path: string): Generator<string> {
  yield refusedFileOf(path);
  for (let number = 2; ; number += 1) yield `${path}.refused-${number}.csv`;
}

async function* lines(path: string, refused: readonly RefusedRow[]): AsyncGenerator<string> {
  const reasons = new Map(refused.map((each) => [each.row, each]));
  let leftOut: ReadonlySet<number> | undefined;
  for await (const { row, record } of trackerRecords(path)) {
    const isHeader = leftOut === undefined;
    leftOut ??= new Set(record.flatMap((name, index) => (isRefusalColumn(name) ? [index] : [])));
    const isOurs = leftOut.size > 0;
    const cells = record.filter((_, index) => leftOut?.has(index) === false).map((cell) => (isOurs ? asItWas(cell) : cell));
    const reason = reasons.get(row);
    if (isHeader) yield line([...refusalColumns, ...cells]);
    else if (reason !== undefined) yield line([String(row), reason.code, reason.message, ...cells].map(asText));
  }
}

/** RFC 4180. */
function line(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
