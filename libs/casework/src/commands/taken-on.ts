import type { LondonDate } from '@redress/calendar';
import type { AlongsideWrite } from '@redress/histories';
import { proposed } from './proposed.js';

/**
 * The assignment on the pool member's own history, in one commit with the case's (domain 2.1): two assignments of one member at
 * once meet there, so what is decided about a member is decided about all of their cases.
 */
export function takenOn(poolMemberId: string, role: 'IO' | 'IP', caseId: string, effectiveDate: LondonDate): AlongsideWrite<'POOL_MEMBER'> {
  return { kind: 'POOL_MEMBER', id: poolMemberId, event: proposed('AssignmentAccepted', effectiveDate, { caseId, role }) };
}
