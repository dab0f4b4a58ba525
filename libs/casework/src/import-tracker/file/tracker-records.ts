import { createHash, type Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import { FileRefused } from '../../files/file-refused.js';
import { openFile } from '../../files/open-file.js';
import { utf8Text } from './utf8-text.js';

/** One record of the file. `row` is its row in a spreadsheet: the header is row 1. */
export interface TrackerRecord {
  readonly row: number;
  readonly record: readonly string[];
}

/** Longer than any row of a tracker: stops at once what would otherwise be read to its end as a single cell. */
const longestRecord = 2_000_000;

/**
 * Every record of a CSV file (RFC 4180, UTF-8), the header first, without holding the file in memory. Adds the file's bytes to
 * `hash`. Throws FileRefused.
 */
export async function* trackerRecords(path: string, hash: Hash = createHash('sha256')): AsyncGenerator<TrackerRecord> {
  const file = await openFile(path, 'the tracker as a CSV file');
  try {
    let row = 0;
    let isEmpty = true;
    for await (const record of parsed(utf8Text(hashed(file, hash)))) {
      row += 1;
      // Spreadsheets leave blank rows behind; they keep their number and say nothing.
      if (!record.some((cell) => /\S/.test(cell))) continue;
      isEmpty = false;
      yield { row, record };
    }
    if (isEmpty) throw new FileRefused('ERR_FILE_EMPTY', 'The file is empty. Give a tracker whose first row names its columns.');
  } finally {
    await file.close();
  }
}

async function* parsed(texts: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  // Column counts are judged row by row: a short row is a wrong row, not a wrong file.
  const parser = parse({ relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'], max_record_size: longestRecord });
  pipeline(texts, parser, () => undefined);
  try {
    for await (const record of parser as Parser & AsyncIterable<readonly string[]>) yield record;
  } catch (error) {
    if (error instanceof CsvError) throw malformed(error);
    throw error;
  }
}

async function* hashed(file: FileHandle, hash: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    yield chunk;
  }
}

function malformed({ code, lines }: CsvError & { lines?: unknown }): FileRefused {
  const place = typeof lines === 'number' ? ` near line ${lines}` : '';
  const wrong = code === 'CSV_MAX_RECORD_SIZE' ? `a row${place} is longer than ${longestRecord} characters` : `a quotation mark${place} is opened and not closed, or stands inside a cell`;
  return new FileRefused('ERR_FILE_FORMAT', `The file is not well-formed CSV: ${wrong}. Correct it, or save the tracker as CSV (UTF-8) again.`);
}
