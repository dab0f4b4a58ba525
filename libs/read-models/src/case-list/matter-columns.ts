import type { Matter } from '@redress/identity';
import type { Row } from '../runtime/replace-rows.js';

/** What `seenSql` asks of a row. */
export const matterColumns = 'read_under text[] NOT NULL, sensitivity text NOT NULL';

/** Rows of a history, each with what that is about. */
export function aboutMatter({ readUnder, sensitivity }: Matter, rows: readonly Row[]): Row[] {
  return rows.map((row) => ({ ...row, read_under: readUnder, sensitivity }));
}
