import type { LondonDate } from './london-date.js';
import type { UtcInstant } from './utc-instant.js';

export interface ExplainedDay {
  readonly date: LondonDate;
  readonly counted: boolean;
  /** Null for a day that counts. */
  readonly reason: string | null;
}

/** Every day strictly after `start` up to `dueOn`; while an open suspension hides the due date, up to the first day of that stretch. */
export type DueExplanation = {
  readonly start: LondonDate;
  readonly days: readonly ExplainedDay[];
} & (
  | { readonly dueOn: LondonDate; readonly passesAt: UtcInstant }
  | { readonly dueOn: undefined; readonly passesAt: undefined }
);
