import type { LondonDate } from '@redress/calendar';
import type { AlongsideWrite } from '@redress/histories';
import { matterOfAssignment, type CaseState, type MachineState, type OfAssignment, type PoolRole } from '@redress/procedures';
import { proposed } from './proposed.js';

/**
 * The assignment on the pool member's own history, in one commit with the case's (domain 2.1): two assignments of one member at
 * once meet there, so what is decided about a member is decided about all of their cases.
 */
export function takenOn(poolMemberId: string, role: PoolRole, caseId: string, effectiveDate: LondonDate, state: CaseState): AlongsideWrite<'POOL_MEMBER'> {
  return { kind: 'POOL_MEMBER', id: poolMemberId, event: proposed('AssignmentAccepted', effectiveDate, ofAssignment(caseId, role, state)) };
}

/** A case as its member is asked about it, with what of it decides whether they may take it. */
export function ofAssignment(caseId: string, role: PoolRole, state: MachineState | undefined): OfAssignment {
  // Only a case takes up members of the pool.
  return { caseId, role, ...(state ? matterOfAssignment((state as CaseState).facts) : {}) };
}
