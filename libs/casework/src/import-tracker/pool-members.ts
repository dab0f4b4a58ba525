import { startOfLondonDay, type LondonDate } from '@redress/calendar';
import type { HistoryKind } from '@redress/histories';
import { NOT_HELD, personKey, type PoolState } from '@redress/procedures';
import { proposed } from '../commands/proposed.js';
import type { ImportedEvent } from './decide-row.js';
import type { TrackerRow } from './row/tracker-row.js';

/** A member of the pool as far as a tracker shows: a code, the roles it appears in, and the first day it was needed. */
export interface PoolMember {
  readonly poolMemberId: string;
  readonly roles: readonly ('IO' | 'IP')[];
  readonly availableFrom: LondonDate;
}

export type PoolMembers = ReadonlyMap<string, PoolMember>;

/** The members the row needs, added to those known: the earliest day wins, whatever the order of the rows. */
export function withMembersOf(row: TrackerRow, known: PoolMembers): PoolMembers {
  return membersNeededBy(row).reduce((members, member) => new Map(members).set(member.poolMemberId, joined(members.get(member.poolMemberId), member)), known);
}

export function membersNeededBy({ on, investigator, independentPerson }: TrackerRow): readonly PoolMember[] {
  return [...needed(investigator, 'IO', on.investigator_assigned_on), ...needed(independentPerson, 'IP', on.independent_person_assigned_on)];
}

/** What makes a member AVAILABLE, judged as any member is (domain.md 3.10.1 P1 to P4). How they were chosen and checked is not in a tracker. */
export function poolEvents({ poolMemberId, roles, availableFrom }: PoolMember, kind: HistoryKind<PoolState>): readonly ImportedEvent[] {
  const { events } = kind.decide(kind.initial, [
    proposed('PoolApplicantRegistered', availableFrom, { poolMemberId, name: NOT_HELD, rolesSought: roles }),
    proposed('PoolApplicantShortlisted', availableFrom, { reason: NOT_HELD }),
    proposed('PoolMemberAppointed', availableFrom, {
      referencesTaken: NOT_HELD, identityChecked: NOT_HELD, criminalRecordsCheckedOn: NOT_HELD, confidentialityAgreed: NOT_HELD, dataProtectionTrainingBooked: NOT_HELD,
    }),
    proposed('InductionCompleted', availableFrom, { course: NOT_HELD, attendedOn: NOT_HELD, validUntil: NOT_HELD }),
  ], startOfLondonDay(availableFrom));
  return events.map((event) => ({ event, broughtBy: 'ROW' }));
}

function needed(poolMemberId: string | undefined, role: 'IO' | 'IP', availableFrom: LondonDate | undefined): readonly PoolMember[] {
  return poolMemberId === undefined || availableFrom === undefined ? [] : [{ poolMemberId: personKey(poolMemberId), roles: [role], availableFrom }];
}

function joined(known: PoolMember | undefined, member: PoolMember): PoolMember {
  if (known === undefined) return member;
  return {
    poolMemberId: known.poolMemberId,
    roles: [...new Set([...known.roles, ...member.roles])].toSorted(),
    availableFrom: known.availableFrom < member.availableFrom ? known.availableFrom : member.availableFrom,
  };
}
