import { BookFileReading } from './book-file-reading/book-file-reading.js';
import { CancelFileReading } from './cancel-file-reading/cancel-file-reading.js';
import type { CommandClass } from './case-command.js';
import { RebookFileReading } from './rebook-file-reading/rebook-file-reading.js';
import { RecordFileReadingAttended } from './record-file-reading-attended/record-file-reading-attended.js';
import { RecordFileReadingMissed } from './record-file-reading-missed/record-file-reading-missed.js';
import { RequestFileReading } from './request-file-reading/request-file-reading.js';

/** Supervised reading of case files (domain 3.11). */
export const readingCommands: readonly CommandClass[] = [
  RequestFileReading, BookFileReading, RebookFileReading, RecordFileReadingAttended, RecordFileReadingMissed, CancelFileReading,
];
