import type { LondonDate } from '@redress/calendar';
import type { Happened } from '../order/happened.js';
import type { PoolRole } from '../events/vocabulary.js';

/** What the history of a member of the pool has established so far. Absent means "has not happened", or that its day is not held. */
export interface PoolFacts {
  readonly poolMemberId?: string;
  readonly rolesSought: readonly PoolRole[];
  readonly registeredOn?: LondonDate;
  readonly shortlistedOn?: LondonDate;
  readonly appointedOn?: LondonDate;
  readonly inductedOn?: LondonDate;
  readonly inductionValidUntil?: LondonDate;
  readonly available: boolean;
  readonly assignments: readonly PoolAssignment[];
  readonly happened: Happened;
}

export interface PoolAssignment { readonly caseId: string; readonly role: PoolRole; readonly on: LondonDate }

export const noPoolFacts: PoolFacts = { rolesSought: [], available: false, assignments: [], happened: {} };
