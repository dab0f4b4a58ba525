import type { LondonDate, UtcInstant } from '@redress/calendar';
import type { EventStore } from '@redress/event-store';
import type { Log } from '@redress/postgres';
import type { Workflow } from '@redress/procedures';
import type pg from 'pg';
import type { CaseListFilter, CaseListPage } from './case-list/case-list-filter.js';
import { caseListProjection } from './case-list/case-list-projection.js';
import { dueSoon, type DueDeadline } from './case-list/due-soon.js';
import { casesWithExpiryDue, type ExpiryDue } from './case-list/expiry-due.js';
import { listCases, type CaseList } from './case-list/list-cases.js';
import { createProjectionRuntime, type ProjectionRuntime } from './runtime/projection-runtime.js';

export interface ReadModels extends ProjectionRuntime {
  /** The cases that meet a filter, as they stand on a London date. */
  listCases(filter: CaseListFilter, today: LondonDate, page?: CaseListPage): Promise<CaseList>;
  /** Every running deadline as it stands on a London date, the most pressing first (domain 4.7). */
  dueSoon(today: LondonDate): Promise<DueDeadline[]>;
  /** The cases and referrals with a limit that lapsed at or before a UTC instant and is not recorded yet. */
  casesWithExpiryDue(before: UtcInstant): Promise<ExpiryDue[]>;
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
  return {
    ...createProjectionRuntime({ pool, longWork, store, log, projections: [caseListProjection(workflow)] }),
    listCases: (filter, today, page) => listCases(pool, workflow, filter, today, page),
    dueSoon: (today) => dueSoon(pool, workflow, today),
    casesWithExpiryDue: (before) => casesWithExpiryDue(pool, before),
  };
}
