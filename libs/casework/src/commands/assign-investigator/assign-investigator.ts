import type { CaseState } from '@redress/procedures';
import { PoolMember } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { takenOn } from '../taken-on.js';
import { complaintsManager } from '../who.js';

/** Domain 3.2.2 C9, 3.3 A4, 3.4 K6. */
export class AssignInvestigator extends DatedCommand {
  static readonly title = 'Assign the Investigating Officer';
  static readonly description = 'A member of the pool takes the case on as Investigating Officer; the assignment stands on the case and on the member alike.';
  static readonly capability = 'ASSIGNMENT';
  static readonly roles = complaintsManager;
  static readonly proposes = ['InvestigatorAssigned'] as const;

  @PoolMember('Member of the pool', 'IO')
  poolMemberId!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('InvestigatorAssigned', this.on(context), { poolMemberId: this.poolMemberId, role: 'IO' })];
  }

  override alongside(caseId: string, context: CommandContext, state: CaseState) {
    return [takenOn(this.poolMemberId, 'IO', caseId, this.on(context), state)];
  }
}
