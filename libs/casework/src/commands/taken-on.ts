import type { LondonDate } from '@redress/calendar';
import { poolStream, type AlongsideWrite } from '@redress/histories';
import type { CommandContext } from './case-command.js';

/**
 * The assignment on the pool member's own stream, in one commit with the case's (domain 2.1): two assignments of one member at
 * once meet there, so what is decided about a member is decided about all of their cases.
 */
export function takenOn(poolMemberId: string, role: 'IO' | 'IP', caseId: string, effectiveDate: LondonDate, context: CommandContext): AlongsideWrite {
  return { streamId: poolStream(poolMemberId), eventId: context.idOf(`assignment of ${role}`), type: 'AssignmentAccepted', effectiveDate, payload: { poolMemberId, caseId, role } };
}
