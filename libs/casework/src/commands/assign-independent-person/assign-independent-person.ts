import type { CaseState } from '@redress/procedures';
import { PoolMember } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { takenOn } from '../taken-on.js';
import { complaintsManager } from '../who.js';

/** Domain 3.2.2 C10 [R06 r.17]. */
export class AssignIndependentPerson extends DatedCommand {
  static readonly title = 'Assign the Independent Person';
  static readonly description = 'A member of the pool takes the case on as Independent Person; the assignment stands on the case and on the member alike.';
  static readonly capability = 'ASSIGNMENT';
  static readonly roles = complaintsManager;
  static readonly proposes = ['IndependentPersonAssigned'] as const;

  @PoolMember('Member of the pool', 'IP')
  poolMemberId!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('IndependentPersonAssigned', this.on(context), { poolMemberId: this.poolMemberId, role: 'IP' })];
  }

  override alongside(caseId: string, context: CommandContext, state: CaseState) {
    return [takenOn(this.poolMemberId, 'IP', caseId, this.on(context), state)];
  }
}
