import type { Column } from './columns.js';

/** A row that cannot be the history of a case. Nothing of it is written. The message never repeats a name. */
export class RowRefused extends Error {
  override readonly name = 'RowRefused';

  constructor(
    /** domain.md section 9 */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function refusedIn(column: Column, code: string, sentence: string): RowRefused {
  return new RowRefused(code, `${column}: ${sentence}`);
}
