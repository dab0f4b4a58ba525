import type { LondonDate, UtcInstant } from '@redress/calendar';
import type { EventStore } from '@redress/event-store';
import { requireReading } from '@redress/histories';
import type { Actor, Reading } from '@redress/identity';
import type { Log } from '@redress/postgres';
import type { Law, Workflow } from '@redress/procedures';
import type pg from 'pg';
import type { CaseListFilter, CaseListPage } from './case-list/case-list-filter.js';
import { caseListProjection } from './case-list/case-list-projection.js';
import { dueSoon, type DueDeadline } from './case-list/due-soon.js';
import { datesUnder, type MovedDate } from './case-list/dates-under.js';
import { casesWithExpiryDue, type ExpiryDue } from './case-list/expiry-due.js';
import { listCases, type CaseList } from './case-list/list-cases.js';
import type { FactsRead } from './indicators/facts-read.js';
import { asItStood } from './runtime/as-it-stood.js';
import type { ParkedCase } from './runtime/parked.js';
import type { OnProgress } from './runtime/projection.js';
import { createProjectionRuntime, type ProjectionRuntime } from './runtime/projection-runtime.js';
import type { ProjectionStanding } from './runtime/standing.js';

/** What follows the history answers nobody; every question says who asks. Each throws Forbidden for those whose role may not ask it. */
export interface ReadModels extends Pick<ProjectionRuntime, 'migrate' | 'catchUp' | 'follow' | 'waitFor'> {
  /** The cases that meet a filter, as they stand on a London date. */
  listCases(actor: Actor, filter: CaseListFilter, today: LondonDate, page?: CaseListPage): Promise<CaseList>;
  /** Every running deadline as it stands on a London date, the most pressing first (domain 4.7). */
  dueSoon(actor: Actor, today: LondonDate): Promise<DueDeadline[]>;
  /** The cases and referrals with a limit that lapsed at or before a UTC instant and is not recorded yet. */
  casesWithExpiryDue(actor: Actor, before: UtcInstant): Promise<ExpiryDue[]>;
  /** The running due dates that another law would move. */
  datesUnder(actor: Actor, law: Law): Promise<MovedDate[]>;
  /** Builds one read model, or all, anew beside what serves. Throws ERR_READ_MODEL_UNKNOWN. */
  rebuild(actor: Actor, name?: string, onProgress?: OnProgress): Promise<void>;
  standing(actor: Actor): Promise<ProjectionStanding[]>;
  parked(actor: Actor): Promise<ParkedCase[]>;
  /** Counted facts as a history that ends gives them under a law: built for this question and thrown away after it, one at a time. */
  asTheyStood<Answer>(actor: Actor, past: PastHistory, work: (facts: FactsRead) => Promise<Answer>): Promise<Answer>;
}

export interface PastHistory {
  readonly store: Pick<EventStore, 'readAll'>;
  readonly workflow: Workflow;
}

export interface ReadModelsOptions {
  /** For questions. */
  readonly pool: pg.Pool;
  /** For building and following, which may honestly take long. */
  readonly longWork: pg.Pool;
  readonly store: EventStore;
  readonly workflow: Workflow;
  readonly log: Log;
}

/** Every read model of the house, kept in PostgreSQL whatever engine keeps the history. */
export function createReadModels({ pool, longWork, store, workflow, log }: ReadModelsOptions): ReadModels {
  const runtime = createProjectionRuntime({ pool, longWork, store, log, projections: [caseListProjection(workflow, store)] });

  async function read<Answer>(actor: Actor, reading: Reading, query: () => Promise<Answer>): Promise<Answer> {
    requireReading(actor, reading);
    return query();
  }

  return {
    ...runtime,
    listCases: (actor, ...asked) => read(actor, 'CASES', () => listCases(actor, pool, workflow, ...asked)),
    dueSoon: (actor, today) => read(actor, 'CASES', () => dueSoon(actor, pool, workflow, today)),
    casesWithExpiryDue: (actor, before) => read(actor, 'UPKEEP', () => casesWithExpiryDue(pool, before)),
    datesUnder: (actor, law) => read(actor, 'UPKEEP', () => datesUnder(longWork, workflow, law)),
    rebuild: (actor, ...asked) => read(actor, 'UPKEEP', () => runtime.rebuild(...asked)),
    standing: (actor) => read(actor, 'UPKEEP', () => runtime.standing()),
    asTheyStood: (actor, past, work) =>
      read(actor, 'INDICATORS', () => asItStood({ pool: longWork, store: past.store, projection: caseListProjection(past.workflow, store) }, (connection, schema) => work({ connection, schema }))),
    parked: (actor) => read(actor, 'UPKEEP', () => runtime.parked()),
  };
}
