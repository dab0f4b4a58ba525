import { addDays, dateInWords, type LondonDate } from '@redress/calendar';
import type { Campaign, PoolMemberLine } from '@redress/casework';
import { allOf, choiceInWords, stateInWords } from '@redress/procedures';
import { sectionOf } from '../forms/form-subject.js';

/** What runs out, and whether that is past or within a quarter of a year. */
export interface RunsOut { readonly what: string; readonly on: string; readonly standing: 'PAST' | 'SOON' | 'LATER' }

const soonDays = 90;

/** A member of the pool as a row of the list, whoever is available and has least to do first. */
export function poolRows(members: readonly PoolMemberLine[], today: LondonDate) {
  return members.toSorted(availableFirst).map((member) => {
    const { poolMemberId, name, roles, state, openCases, mostCases, lastAssignedOn } = member;
    return {
      href: sectionOf('POOL_MEMBER').addressOf(poolMemberId), poolMemberId, name: name ?? 'Name not held', roles: allOf(roles.map(choiceInWords)), state: stateInWords(state),
      load: `${openCases} of ${mostCases}`, lastAssigned: lastAssignedOn === undefined ? 'never' : dateInWords(lastAssignedOn), runsOut: runsOut(member, today),
    };
  });
}

export function runsOut({ inductionValidUntil, checkHoldsUntil }: Pick<PoolMemberLine, 'inductionValidUntil' | 'checkHoldsUntil'>, today: LondonDate): readonly RunsOut[] {
  return ([['Induction', inductionValidUntil], ['Criminal records check', checkHoldsUntil]] as const)
    .flatMap(([what, on]) => (on === undefined ? [] : [{ what, on: dateInWords(on), standing: on < today ? 'PAST' : on <= addDays(today, soonDays) ? 'SOON' : 'LATER' } as const]));
}

export function campaignRows(campaigns: readonly Campaign[]) {
  return campaigns.map(({ campaignId, rolesSought, target, opensOn, closesOn }) =>
    ({ campaignId, sought: `${target}: ${allOf(rolesSought.map(choiceInWords))}`, opensOn: dateInWords(opensOn), closesOn: dateInWords(closesOn) }));
}

function availableFirst(one: PoolMemberLine, other: PoolMemberLine): number {
  return Number(other.state === 'AVAILABLE') - Number(one.state === 'AVAILABLE') || one.openCases - other.openCases || (one.poolMemberId < other.poolMemberId ? -1 : 1);
}
