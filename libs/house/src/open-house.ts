import { workingDayCalendar } from '@redress/calendar';
import {
  createCasework, importTracker, knownPolicies, loadBankHolidays,
  type Casework, type HolidaysGiven, type HolidaysLoaded, type ImportReport, type TrackerImport,
} from '@redress/casework';
import type { Clock, EventStore } from '@redress/event-store';
import { createPostgresSnapshotStore, eventStoreMigrations } from '@redress/event-store-postgres';
import type { Actor } from '@redress/identity';
import { migrate, openDatabase, type Database, type Log, type Migration } from '@redress/postgres';
import { lawOf, workflowOf, type Policy, type Workflow } from '@redress/procedures';
import { createReadModels, type MovedDate, type ReadModels } from '@redress/read-models';
import { createPublications, createReporting, type IndicatorDefinition, type Publications, type Reporting } from '@redress/reporting';
import { oneStoreMigrations, openEventStore } from './event-store/open-event-store.js';
import { keptLaw } from './law/known-law.js';
import { createPolicies, type Policies } from './law/policies.js';
import { HistoryNames } from './history-names.js';
import { expireDue, type ExpiryAsked, type ExpiryRound } from './expiry/expire-due.js';
import { expiryMigrations, ParkedExpiries } from './expiry/parked-expiries.js';
import { parkedInShort, parkedNamed, type NamedParkedExpiry, type ParkedInShort } from './expiry/parked-told.js';
import { pastFactsOf } from './past-facts.js';
import { verify, type HouseVerified, type VerifyAsked } from './verify.js';

/** Everything below an app: opened once and handed to whatever needs it. */
export interface House extends AsyncDisposable, Pick<Database, 'pool' | 'longWork' | 'checkReady'> {
  readonly clock: Clock;
  /** What may be known without reading a history; those are read and written by the doors below, which ask who is there. */
  readonly store: Pick<EventStore, 'answerTo' | 'comparePositions' | 'head'>;
  readonly workflow: Workflow;
  readonly casework: Casework;
  /** The same by another clock, for what is told of days gone by. */
  caseworkBy(clock: Clock): Casework;
  readonly readModels: ReadModels;
  readonly reporting: Reporting;
  readonly publications: Publications;
  /** Records every limit that has passed by the clock; any number of houses may do so at once. Throws Forbidden, DatabaseError, EventStoreError. */
  expireDue(actor: Actor, asked?: ExpiryAsked): Promise<ExpiryRound>;
  /** The histories whose passed limits could not be recorded, the longest parked first. Throws Forbidden. */
  parkedExpiries(actor: Actor): Promise<readonly NamedParkedExpiry[]>;
  /** How many of them there are, for whoever keeps the process running. */
  parkedInShort(): Promise<readonly ParkedInShort[]>;
  /** Takes a tracker in. Throws Forbidden, FileRefused, EventStoreError, or the signal's reason. */
  importTracker(asked: Omit<TrackerImport, 'eventStore' | 'workflow' | 'clock'>): Promise<ImportReport>;
  /** Extends the calendar for whoever opens the house from now on. Throws Forbidden, FileRefused, CalendarError, Refused, EventStoreError. */
  loadBankHolidays(given: HolidaysGiven): Promise<HolidaysLoaded & { readonly moves: readonly MovedDate[] }>;
  /** The versions of the council's policy and the drafts of new ones. */
  readonly policies: Policies;
  /** Whether the calendar was extended or a policy approved since this house was opened: it goes by the law it opened with. */
  isLawOutdated(): Promise<boolean>;
  /** Whether every event kept follows from the one before it. Throws Forbidden, NotFound. */
  verify(actor: Actor, asked: VerifyAsked): Promise<HouseVerified>;
}

export interface HouseOptions {
  /** A server of one's own; without it a PostgreSQL of this house runs in `<dataDir>/postgres`, shared with whoever else uses it. */
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  /** A KurrentDB or EventStoreDB for the history; without it that lies in the PostgreSQL, as everything else does. */
  readonly eventStoreUrl?: string | undefined;
  readonly clock: Clock;
  readonly log: Log;
  /** What an app keeps beside the history. */
  readonly migrations?: readonly Migration[];
  /** The council's policies; those that the program comes with unless told. */
  readonly policies?: readonly Policy[];
  /** All that the house has unless told. */
  readonly indicators?: readonly IndicatorDefinition[];
}

/**
 * Opens the database, brings its schema up to date and puts the house on it; what cannot be opened whole is closed again.
 * Throws DatabaseError, EventStoreUnavailable.
 */
export async function openHouse({ databaseUrl, dataDir, eventStoreUrl, clock, log, migrations = [], policies, indicators }: HouseOptions): Promise<House> {
  await using opening = new AsyncDisposableStack();
  const database = await openDatabase({ databaseUrl, dataDir, log });
  opening.defer(() => database.stop());
  const { pool, longWork } = database;
  await migrate(longWork, [...eventStoreMigrations, ...expiryMigrations, ...oneStoreMigrations, ...migrations]);
  const { store, checkReady: checkStore } = await openEventStore({ eventStoreUrl, pool, clock });
  opening.defer(() => store.close());
  const { law, isOutdated: isLawOutdated } = await keptLaw(store, policies);
  const workflow = workflowOf(law);
  const readModels = createReadModels({ pool, longWork, store, workflow, log });
  await readModels.migrate();
  const snapshots = createPostgresSnapshotStore({ pool });
  const caseworkBy = (by: Clock): Casework => createCasework({ store, snapshots, workflow, clock: by });
  const reporting = createReporting({ pool, calendar: workflow.law.calendar, ...(indicators === undefined ? {} : { definitions: indicators }) });
  const publications = createPublications({
    store, workflow, clock, pastFacts: pastFactsOf(store, readModels), definitions: reporting.definitions.filter(({ chapter }) => chapter === 'quarterly'),
  });
  const casework = caseworkBy(clock);
  const parkedExpiries = new ParkedExpiries(pool);
  const open = opening.move();
  const checkReady = async (): Promise<void> => {
    await Promise.all([database.checkReady(), checkStore()]);
  };
  return {
    clock, pool, longWork, checkReady, store, workflow, casework, caseworkBy, readModels, reporting, publications,
    expireDue: (actor, asked = {}) => expireDue({ casework, readModels, parkedExpiries, clock }, actor, asked),
    parkedExpiries: (actor) => parkedNamed(actor, parkedExpiries, new HistoryNames(store, workflow)),
    parkedInShort: () => parkedInShort(parkedExpiries),
    importTracker: (asked) => importTracker({ ...asked, eventStore: store, workflow, clock }),
    loadBankHolidays: async (given) => {
      const loaded = await loadBankHolidays(given, { store, clock });
      const otherLaw = lawOf(workingDayCalendar({ bankHolidays: loaded.bankHolidays }), policies ?? (await knownPolicies(store)).state.facts.versions);
      return { ...loaded, moves: await readModels.datesUnder(given.actor, otherLaw) };
    },
    policies: createPolicies({ store, clock, law, readModels }),
    isLawOutdated,
    verify: (actor, asked) => verify(actor, { store, workflow }, asked),
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}
