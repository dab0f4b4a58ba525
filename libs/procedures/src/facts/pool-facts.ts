import type { LondonDate } from '@redress/calendar';
import type { Happened } from '../order/happened.js';
import type { PeriodAway } from '../events/pool-events.js';
import type { AuthorityTie, ConflictSubject, PoolRole, Procedure } from '../events/vocabulary.js';

/** What the history of a member of the pool has established so far. Absent means "has not happened", or that its day is not held. */
export interface PoolFacts {
  readonly poolMemberId?: string;
  readonly rolesSought: readonly PoolRole[];
  readonly skills: readonly Procedure[];
  readonly tieToAuthority?: AuthorityTie;
  readonly registeredOn?: LondonDate;
  readonly shortlistedOn?: LondonDate;
  readonly appointedOn?: LondonDate;
  readonly criminalRecordsCheckedOn?: LondonDate;
  readonly inductionBookedFor?: LondonDate;
  readonly inductedOn?: LondonDate;
  readonly inductionValidUntil?: LondonDate;
  readonly available: boolean;
  readonly periodsAway: readonly PeriodAway[];
  /** Hours a week. */
  readonly weeklyCapacity?: number;
  readonly employments: readonly Employment[];
  readonly conflicts: Readonly<Record<string, PoolConflict>>;
  readonly offers: Readonly<Record<string, PoolOffer>>;
  readonly assignments: readonly PoolAssignment[];
  readonly happened: Happened;
}

/** Until a London date; without one, at present. */
export interface Employment { readonly serviceId: string; readonly teamId?: string; readonly until?: LondonDate }

export interface PoolConflict { readonly conflictWith: ConflictSubject; readonly subjectId: string; readonly declaredOn: LondonDate; readonly clearedOn?: LondonDate }

export interface PoolOffer { readonly caseId: string; readonly role: PoolRole; readonly offeredOn: LondonDate; readonly answer?: 'ACCEPTED' | 'DECLINED' }

export interface PoolAssignment { readonly caseId: string; readonly role: PoolRole; readonly on: LondonDate; readonly endedOn?: LondonDate }

export const noPoolFacts: PoolFacts = {
  rolesSought: [], skills: [], available: false, periodsAway: [], employments: [], conflicts: {}, offers: {}, assignments: [], happened: {},
};
