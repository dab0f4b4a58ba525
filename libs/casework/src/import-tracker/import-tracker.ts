import { createHash } from 'node:crypto';
import { setImmediate as othersFirst } from 'node:timers/promises';
import { utcInstant, type UtcInstant } from '@redress/calendar';
import type { Clock, EventStore } from '@redress/event-store';
import { Forbidden, kindsUnder, type Kinds } from '@redress/histories';
import { may, type Actor } from '@redress/identity';
import type { Workflow } from '@redress/procedures';
import { Appending } from './appending.js';
import { FileRefused } from '../files/file-refused.js';
import { LookingUp } from './looking-up.js';
import type { RefusedRow } from './refused-row.js';
import { commandIdOf } from './row-commit.js';
import type { Cells } from './row/columns.js';
import { RowRefused } from './row/row-refused.js';
import { RowsUnderWay } from './rows-under-way.js';
import { survey, type Survey } from './survey.js';
import { trackerRows } from './tracker-rows.js';
import { UnlockedRows } from './unlocked-rows.js';
import { understoodRow, type UnderstoodRow } from './understood-row.js';

export interface TrackerImport {
  readonly path: string;
  readonly eventStore: EventStore;
  readonly workflow: Workflow;
  readonly clock: Clock;
  /** The person who runs it: one who logs representations one by one, or who runs the service. */
  readonly actor: Actor;
  /** Tell what an import would do and write nothing. */
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Stops between rows: what was appended stays, and the next run goes on from there. */
  readonly signal?: AbortSignal;
}

export interface ImportProgress {
  /** Every row is checked before the first is written. */
  readonly phase: 'CHECKING' | 'IMPORTING';
  readonly rows: number;
  /** Known once all are checked. */
  readonly of?: number;
}

export interface ImportReport {
  readonly rows: number;
  readonly imported: number;
  readonly alreadyImported: number;
  /** In the order of the file. */
  readonly refused: readonly RefusedRow[];
}

/** So many rows decided in one breath, then others may go: signals, answers of the store, a progress bar. */
const rowsInOneBreath = 20;

/**
 * Imports a tracker: each row becomes the history its case would have had, decided by the procedures as if a person had recorded
 * it, in one commit of its own or not at all (decision record 0008). Killed at any moment and run again, it ends the same.
 * Throws Forbidden, FileRefused, EventStoreError, or the signal's reason; refused rows are told in the report.
 */
export async function importTracker(options: TrackerImport): Promise<ImportReport> {
  const { path, workflow, clock, actor } = options;
  if (!may(actor, 'LOG_AND_ACKNOWLEDGE') && !may(actor, 'CONFIGURATION')) throw new Forbidden(actor.role, 'import a tracker');
  const kinds = kindsUnder(workflow);
  const now = utcInstant(clock.now());
  const found = await survey({ path, kinds, now, onRow: (rows) => breathe(options, { phase: 'CHECKING', rows }) });
  const taken = await takeRows(options, found, kinds, now);
  options.onProgress?.({ phase: 'IMPORTING', rows: found.rows, of: found.rows });
  return {
    rows: found.rows,
    imported: taken.imported,
    alreadyImported: taken.alreadyImported,
    refused: [...found.refused, ...taken.refused].toSorted((one, other) => one.row - other.row),
  };
}

/** Takes every row that the survey did not refuse, in the order of the file. */
async function takeRows(options: TrackerImport, found: Survey, kinds: Kinds, now: UtcInstant): Promise<RowsUnderWay> {
  const { path, eventStore, actor, dryRun = false } = options;
  const { file, sha256, rows, poolMembers } = found;
  const refused = new Set(found.refused.map(({ row }) => row));
  const taker = await UnlockedRows.of(dryRun ? new LookingUp(eventStore) : new Appending(eventStore, poolMembers), eventStore);
  const underWay = new RowsUnderWay();
  const hash = createHash('sha256');
  let read = 0;
  try {
    for await (const { row: number, cells } of trackerRows(path, hash)) {
      await breathe(options, { phase: 'IMPORTING', rows: (read += 1), of: rows });
      if (refused.has(number)) continue;
      const commandId = commandIdOf(cells);
      const { row, decided } = found.understood.get(commandId) ?? understoodAgain(cells, kinds, now);
      await taker.turnOf(row);
      await underWay.room();
      underWay.add(number, row.ref, taker.take({ commandId, row, decided, provenance: { file, sha256, row: number }, actor, kinds }));
    }
    await underWay.settled();
  } finally {
    await underWay.answered();
  }
  if (hash.digest('hex') !== sha256) throw changed();
  return underWay;
}

function understoodAgain(cells: Cells, kinds: Kinds, now: UtcInstant): UnderstoodRow {
  try {
    return understoodRow(cells, kinds, now);
  } catch (error) {
    // The survey accepted this row, so it is not the same row any more.
    throw error instanceof RowRefused ? changed() : error;
  }
}

function changed(): FileRefused {
  return new FileRefused('ERR_FILE_CHANGED', 'The file was changed while it was being imported. Run the import again: rows that were taken are not taken twice.');
}

async function breathe({ onProgress, signal }: TrackerImport, progress: ImportProgress): Promise<void> {
  signal?.throwIfAborted();
  if (progress.rows % rowsInOneBreath !== 0) return;
  onProgress?.(progress);
  await othersFirst();
}
