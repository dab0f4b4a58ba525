import type { LondonDate } from '@redress/calendar';
import type { Held, Moment } from '@redress/histories';
import type { Actor } from '@redress/identity';
import { checkHoldsUntil, lastDayOfOffer, NOT_HELD, openAssignments, stateName, type Law, type PoolFacts, type PoolRole, type PoolState } from '@redress/procedures';
import { allowedNext, type AllowedCommand } from '../allowed/allowed-next.js';
import type { CommandRegistry } from '../commands/command-registry.js';
import type { Registered } from './pool-directory.js';

/** A member of the pool in a list: who is available, how much they have, and what runs out. */
export interface PoolMemberLine {
  readonly poolMemberId: string;
  /** Absent where it is not held. */
  readonly name?: string;
  readonly roles: readonly PoolRole[];
  /** The state's name in domain section 3.10.1. */
  readonly state: string;
  readonly openCases: number;
  readonly mostCases: number;
  readonly lastAssignedOn?: LondonDate;
  /** London dates on which they may be assigned for the last time, unless they are renewed. */
  readonly inductionValidUntil?: LondonDate;
  readonly checkHoldsUntil?: LondonDate;
}

/** The case of an assignment or an offer, by the reference people know it by; absent for eyes that may not see it. */
export interface CaseOfMember { readonly caseId: string; readonly reference?: string; readonly role: PoolRole; readonly on: LondonDate; readonly endedOn?: LondonDate }

export interface OfferToMember extends CaseOfMember { readonly offerId: string; readonly answerBy: LondonDate; readonly answer?: 'ACCEPTED' | 'DECLINED' }

/** A member of the pool as they stand. */
export interface PoolMemberView extends PoolMemberLine {
  readonly contact?: string;
  readonly revision: number;
  readonly facts: PoolFacts;
  readonly assignments: readonly CaseOfMember[];
  readonly offers: readonly OfferToMember[];
  readonly allowed: readonly AllowedCommand[];
}

export function poolMemberLine({ poolMemberId, name }: Registered, state: PoolState, law: Law, today: LondonDate): PoolMemberLine {
  const { assignments, criminalRecordsCheckedOn, inductionValidUntil, rolesSought } = state.facts;
  const lastAssignedOn = assignments.map(({ on }) => on).toSorted().at(-1);
  return {
    poolMemberId, ...(name === NOT_HELD ? {} : { name }), roles: rolesSought, state: stateName(state),
    openCases: openAssignments(state.facts, today).length, mostCases: law.policyOn(today).pool.maxConcurrent,
    ...(lastAssignedOn === undefined ? {} : { lastAssignedOn }),
    ...(inductionValidUntil === undefined ? {} : { inductionValidUntil }),
    ...(criminalRecordsCheckedOn === undefined ? {} : { checkHoldsUntil: checkHoldsUntil(criminalRecordsCheckedOn, law) }),
  };
}

/** `referenceOf` gives the reference of a case that may be seen. */
export function poolMemberView(
  registered: Registered, { kind, revision, state }: Held<PoolState>, commands: CommandRegistry, { now, today }: Moment, role: Actor['role'], referenceOf: (caseId: string) => string | undefined,
): PoolMemberView {
  const { facts } = state;
  const named = (caseId: string) => {
    const reference = referenceOf(caseId);
    return { caseId, ...(reference === undefined ? {} : { reference }) };
  };
  return {
    ...poolMemberLine(registered, state, kind.law, today), ...(registered.contact === undefined ? {} : { contact: registered.contact }), revision, facts,
    assignments: facts.assignments.map(({ caseId, ...rest }) => ({ ...named(caseId), ...rest })),
    offers: Object.entries(facts.offers).map(([offerId, { caseId, offeredOn, ...rest }]) => ({ offerId, ...named(caseId), on: offeredOn, answerBy: lastDayOfOffer(offeredOn, kind.law), ...rest })),
    allowed: allowedNext(kind, commands, state, role, now),
  };
}
