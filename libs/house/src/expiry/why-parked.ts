import { CalendarError } from '@redress/calendar';
import { EventDamaged, EventStoreError } from '@redress/event-store';
import { HistoryUnreadable } from '@redress/histories';
import { databaseTrouble } from '@redress/postgres';
import { Refused } from '@redress/procedures';

/** Why the limits of a history could not be recorded: `code` for programs, `message` for people, neither with anything personal in it. */
export interface WhyParked {
  readonly code: string;
  readonly message: string;
}

/** Undefined where it is no matter of this history: a database or a store that cannot be asked just now fails everybody alike. */
export function whyParked(error: unknown): WhyParked | undefined {
  if (error instanceof HistoryUnreadable || error instanceof EventDamaged || error instanceof CalendarError || error instanceof Refused) return { code: error.code, message: error.message };
  if (error instanceof EventStoreError || databaseTrouble(error)) return undefined;
  // The text of an unforeseen error may quote what it stumbled over, so only its name is kept.
  return { code: 'ERR_UNEXPECTED', message: `Recording its limits failed with ${error instanceof Error ? error.name : typeof error}. Tell whoever maintains this program.` };
}
