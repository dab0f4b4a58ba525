import type { BankHoliday, BankHolidays } from '@redress/calendar';
import type { Clock, EventStore } from '@redress/event-store';
import { commitOf, Forbidden, momentOf } from '@redress/histories';
import { may, type Actor } from '@redress/identity';
import type { ProposedEvent } from '@redress/procedures';
import { holidaysFile } from './holidays-file.js';
import { knownCalendar } from './known-calendar.js';

export interface HolidaysGiven {
  /** A file in the shape of GOV.UK's bank-holidays.json. */
  readonly path: string;
  readonly actor: Actor;
  /** Writes nothing. */
  readonly isDryRun?: boolean;
}

export interface HolidaysLoaded {
  /** All that are known then. */
  readonly bankHolidays: BankHolidays;
  /** The last year whose bank holidays are known now. */
  readonly lastYear: number;
  readonly added: readonly BankHoliday[];
  /** Days ahead that were to be bank holidays and are none any more. */
  readonly takenAway: readonly BankHoliday[];
}

interface Ports { readonly store: EventStore; readonly clock: Clock }

/**
 * Extends the working-day calendar for everybody (domain.md 2.3): whoever opens the house afterwards counts by it.
 * Throws Forbidden, FileRefused, CalendarError, Refused, EventStoreError.
 */
export async function loadBankHolidays({ path, actor, isDryRun = false }: HolidaysGiven, { store, clock }: Ports): Promise<HolidaysLoaded> {
  if (!may(actor, 'CONFIGURATION')) throw new Forbidden(actor.role, 'load bank holidays');
  const { firstYear, lastYear, holidays, sha256 } = await holidaysFile(path);
  const { kind, streamId, revision, state } = await knownCalendar(store);
  const { now, today } = momentOf(clock);
  const update: ProposedEvent = { type: 'CalendarUpdated', effectiveDate: today, payload: { firstYear, lastYear, holidays, sha256 } };
  const { events, state: after } = kind.decide(state, [update], now);
  if (isDryRun) return changed(state.facts.bankHolidays, after.facts.bankHolidays);
  const frame = { commandId: `calendar/${revision}/${sha256}`, correlationId: streamId, law: kind.law };
  await store.append(commitOf(frame, [{ streamId, revision, events: events.map((event) => ({ event, by: actor })) }]));
  return changed(state.facts.bankHolidays, after.facts.bankHolidays);
}

function changed(before: BankHolidays, after: BankHolidays): HolidaysLoaded {
  return { bankHolidays: after, lastYear: after.lastYear, added: lacking(before, after), takenAway: lacking(after, before) };
}

/** Those of the one that the other does not have. */
function lacking({ holidays }: BankHolidays, of: BankHolidays): readonly BankHoliday[] {
  const known = new Set(holidays.map(({ date }) => date));
  return of.holidays.filter(({ date }) => !known.has(date));
}
