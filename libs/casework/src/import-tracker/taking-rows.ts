import type { RowToCommit } from './row-commit.js';
import type { TrackerRow } from './row/tracker-row.js';

export type RowOutcome = 'IMPORTED' | 'ALREADY_IMPORTED';

/** What becomes of a row that could be the history of a case: it is appended, or on a dry run only looked up. */
export interface RowTaker {
  /** Resolves when the row may be taken without waiting for one taken before it. */
  turnOf(row: TrackerRow): Promise<void>;
  /** Throws RowRefused when the row's reference is taken, and EventStoreError. */
  take(row: RowToCommit): Promise<RowOutcome>;
}
