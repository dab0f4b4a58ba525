import { CalendarError } from '@redress/calendar';
import { HistoryUnreadable } from '@redress/histories';
import { codeOf, databaseTrouble } from '@redress/postgres';

/** Why an event will not apply: `code` for programs, `message` for people, neither with anything personal in it. */
export interface WillNotApply {
  readonly code: string;
  readonly message: string;
}

/**
 * Tells an event that will never apply from a database that cannot be asked just now (undefined): that one stops the projection,
 * which tries again, where parking would blame the case. PostgreSQL's classes 22 and 23 are about the data, all others about itself.
 */
export function willNotApply(error: unknown): WillNotApply | undefined {
  if (databaseTrouble(error)) return undefined;
  if (error instanceof HistoryUnreadable || error instanceof CalendarError) return { code: error.code, message: error.message };
  const code = codeOf(error);
  if (code !== undefined && /^2[23][0-9A-Z]{3}$/.test(code)) return { code: 'ERR_PROJECTION', message: `PostgreSQL does not take its rows (${code}).` };
  if (code !== undefined) return undefined;
  // The text of an unforeseen error may quote what it stumbled over, so only its name is kept.
  return { code: 'ERR_PROJECTION', message: `Applying it failed with ${error instanceof Error ? error.name : typeof error}.` };
}
