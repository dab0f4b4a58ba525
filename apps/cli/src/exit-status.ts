import { CalendarError } from '@redress/calendar';
import { FileRefused } from '@redress/casework';
import { EventStoreError, EventStoreUnavailable } from '@redress/event-store';
import { HistoryUnreadable } from '@redress/histories';
import { databaseTrouble, DatabaseError } from '@redress/postgres';
import { Refused } from '@redress/procedures';
import { ReadModelError } from '@redress/read-models';
import { CommanderError } from 'commander';
import { WrongUse } from './wrong-use.js';

/** What a command that was not carried out ends with. */
export interface Failure {
  /** 1: refused or not found. 2: wrong use. */
  readonly exitStatus: 1 | 2;
  readonly code: string;
  readonly message: string;
  readonly cite?: string;
}

const refusals = [CalendarError, DatabaseError, EventStoreError, FileRefused, HistoryUnreadable, ReadModelError, Refused];

/** A refusal is a sentence for the person at the terminal; anything else is our own fault and undefined here. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof CommanderError) return { exitStatus: 2, code: 'ERR_USAGE', message: usageOf(error) };
  if (error instanceof WrongUse) return { exitStatus: 2, code: error.code, message: error.message };
  if (error instanceof EventStoreUnavailable) return unavailable(databaseTrouble(error)?.message ?? error.message);
  const refusal = refusals.find((kind) => error instanceof kind) && (error as Error & { code: string; cite?: string });
  if (!refusal) {
    const trouble = databaseTrouble(error);
    return trouble && unavailable(trouble.message);
  }
  const cite = error instanceof Refused ? error.refusal.cite : refusal.cite;
  return { exitStatus: 1, code: refusal.code, message: refusal.message, ...(cite === undefined ? {} : { cite }) };
}

function unavailable(why: string): Failure {
  return { exitStatus: 1, code: 'ERR_STORE_UNAVAILABLE', message: `${why} What was written stays: give the command again when that has passed.` };
}

/** Commander's words as a sentence; where no command was named it has none, having shown the help instead. */
function usageOf({ code, message }: CommanderError): string {
  if (code === 'commander.help') return 'Name a command. Add --help to see what there is.';
  const words = message.replace(/^error: /, '').replace(/\.$/, '');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}. Add --help to see how it is used.`;
}
