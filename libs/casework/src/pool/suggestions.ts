import { dateInWords, type LondonDate } from '@redress/calendar';
import type { Held, Moment } from '@redress/histories';
import { counted, openAssignments, procedureNames, type CaseState, type PoolRole, type PoolState, type Refusal } from '@redress/procedures';
import { proposed } from '../commands/proposed.js';
import { ofAssignment } from '../commands/taken-on.js';
import { poolMemberLine, type PoolMemberLine } from './pool-member-view.js';
import type { Registered } from './pool-directory.js';

/** Somebody who might be assigned: where they stand in the order, and why; or why they may not be. */
export interface Suggestion extends Pick<PoolMemberLine, 'poolMemberId' | 'name' | 'openCases' | 'lastAssignedOn'> {
  /** From 1; absent for whoever may not be assigned. */
  readonly rank?: number;
  readonly knowsProcedure: boolean;
  /** Why they stand where they stand, in words: cases, last assignment, skill. */
  readonly reasons: readonly string[];
  readonly refusal?: Refusal;
}

export interface Candidate { readonly registered: Registered; readonly held: Held<PoolState> }

/**
 * Who may be assigned to a case in a role, the least loaded first: fewest open cases, then longest since the last assignment, then who
 * knows the procedure (domain 3.10.2). Both histories judge, as they will when it is recorded. Pure.
 */
export function suggestionsFor({ kind, id, state }: Held<CaseState>, candidates: readonly Candidate[], role: PoolRole, { now, today }: Moment): readonly Suggestion[] {
  const judged = candidates.filter(({ held }) => held.state.facts.rolesSought.includes(role)).map(({ registered, held }): Suggestion => {
    const { poolMemberId, name, openCases, lastAssignedOn } = poolMemberLine(registered, held.state, kind.law, today);
    const refusal = held.kind.verdict(held.state, proposed('AssignmentAccepted', today, ofAssignment(id, role, state)), now) ?? kind.verdict(state, assigned(role, poolMemberId, today), now);
    const knowsProcedure = state.facts.procedure !== undefined && held.state.facts.skills.includes(state.facts.procedure);
    return {
      poolMemberId, ...(name === undefined ? {} : { name }), openCases, ...(lastAssignedOn === undefined ? {} : { lastAssignedOn }), knowsProcedure,
      reasons: reasonsOf(held.state, state, knowsProcedure, today), ...(refusal ? { refusal } : {}),
    };
  });
  const [possible, refused] = [judged.filter(({ refusal }) => !refusal), judged.filter(({ refusal }) => refusal)];
  return [...possible.toSorted(leastLoadedFirst).map((each, index) => ({ ...each, rank: index + 1 })), ...refused.toSorted(byId)];
}

function leastLoadedFirst(one: Suggestion, other: Suggestion): number {
  return one.openCases - other.openCases || compare(one.lastAssignedOn ?? '', other.lastAssignedOn ?? '') || Number(other.knowsProcedure) - Number(one.knowsProcedure) || byId(one, other);
}

const byId = (one: Suggestion, other: Suggestion): number => compare(one.poolMemberId, other.poolMemberId);
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function reasonsOf({ facts }: PoolState, { facts: { procedure } }: CaseState, knowsProcedure: boolean, today: LondonDate): readonly string[] {
  const open = openAssignments(facts, today).length;
  const last = facts.assignments.map(({ on }) => on).toSorted().at(-1);
  return [
    open === 0 ? 'no open case' : counted(open, 'open case'),
    last === undefined ? 'never assigned before' : `last assigned on ${dateInWords(last)}`,
    ...(procedure === undefined ? [] : [`${knowsProcedure ? 'knows' : 'not known to know'} the procedure: ${procedureNames[procedure].toLowerCase()}`]),
  ];
}

function assigned(role: PoolRole, poolMemberId: string, on: LondonDate) {
  return role === 'IP' ? proposed('IndependentPersonAssigned', on, { poolMemberId, role }) : proposed('InvestigatorAssigned', on, { poolMemberId, role: 'IO' });
}
