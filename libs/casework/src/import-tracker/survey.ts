import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { UtcInstant } from '@redress/calendar';
import type { Kinds } from '@redress/histories';
import { withMembersOf, type PoolMembers } from './pool-members.js';
import { References } from './references.js';
import { refusedRow, type RefusedRow } from './refused-row.js';
import { RowRefused } from './row/row-refused.js';
import { commandIdOf } from './row-commit.js';
import { trackerRows } from './tracker-rows.js';
import { understoodRow, type UnderstoodRow } from './understood-row.js';

/** What the whole file would come to. */
export interface Survey {
  readonly file: string;
  readonly sha256: string;
  readonly rows: number;
  readonly refused: readonly RefusedRow[];
  readonly poolMembers: PoolMembers;
  /** What the first rows were understood to say, by their command ids: they are not decided twice. */
  readonly understood: ReadonlyMap<string, UnderstoodRow>;
}

/** Some tens of megabytes; a row beyond is decided again when its turn comes. */
const mostKept = 5_000;

export interface SurveyOptions {
  readonly path: string;
  readonly kinds: Kinds;
  /** The instant of the import: facts dated after it are refused, limits lapse up to it. */
  readonly now: UtcInstant;
  readonly onRow: (rows: number) => Promise<void>;
}

/** Reads the whole file and decides every row, and writes nothing. Throws FileRefused when it is no tracker. */
export async function survey({ path, kinds, now, onRow }: SurveyOptions): Promise<Survey> {
  const hash = createHash('sha256');
  const references = new References();
  const refused: RefusedRow[] = [];
  const kept = new Map<string, UnderstoodRow>();
  let poolMembers: PoolMembers = new Map();
  let rows = 0;
  for await (const { row, cells, problem } of trackerRows(path, hash)) {
    rows += 1;
    try {
      if (problem) throw problem;
      references.claimCase(cells);
      const understood = understoodRow(cells, kinds, now);
      references.claimReferral(cells);
      poolMembers = withMembersOf(understood.row, poolMembers);
      if (kept.size < mostKept) kept.set(commandIdOf(cells), understood);
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
      refused.push(refusedRow(row, cells.ref, error));
    }
    await onRow(rows);
  }
  return { file: basename(path), sha256: hash.digest('hex'), rows, refused, poolMembers, understood: kept };
}
