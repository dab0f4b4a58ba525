import { startOfLondonDay, type LondonDate } from '@redress/calendar';
import type { JsonObject, NewEvent } from '@redress/event-store';
import type { CommitMetadata } from '@redress/histories';
import { NOT_HELD } from '@redress/procedures';
import { v5 as uuidOfName } from 'uuid';
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

/** What makes a member AVAILABLE (domain.md 3.10.1 P1, P3, P4). How they were chosen and checked is not in a tracker. */
export function poolEvents({ poolMemberId, roles, availableFrom }: PoolMember, metadata: CommitMetadata): readonly NewEvent[] {
  const event = (type: string, data: JsonObject): NewEvent => ({
    eventId: uuidOfName(`${poolMemberId}/${type}`, memberNamespace),
    type,
    schemaVersion: 1,
    data: { poolMemberId, ...data },
    metadata: { ...metadata, occurredAt: startOfLondonDay(availableFrom), effectiveDate: availableFrom },
  });
  return [
    event('PoolApplicantRegistered', { rolesSought: roles, name: NOT_HELD }),
    event('PoolMemberAppointed', { criminalRecordsCheckedOn: NOT_HELD, referencesTaken: NOT_HELD, confidentialityAgreed: NOT_HELD, dataProtectionTrained: NOT_HELD }),
    event('InductionCompleted', { attendedOn: NOT_HELD, validUntil: NOT_HELD }),
  ];
}

function needed(poolMemberId: string | undefined, role: 'IO' | 'IP', availableFrom: LondonDate | undefined): readonly PoolMember[] {
  return poolMemberId === undefined || availableFrom === undefined ? [] : [{ poolMemberId, roles: [role], availableFrom }];
}

function joined(known: PoolMember | undefined, member: PoolMember): PoolMember {
  if (known === undefined) return member;
  return {
    poolMemberId: known.poolMemberId,
    roles: [...new Set([...known.roles, ...member.roles])].toSorted(),
    availableFrom: known.availableFrom < member.availableFrom ? known.availableFrom : member.availableFrom,
  };
}

const memberNamespace = '7c0c2b36-5f0d-5f0b-8f0a-0d7b0c1e8f42';
