import type { CaseState } from '@redress/procedures';
import type { CommandContext } from '../case-command.js';
import { proposed } from '../proposed.js';
import { ReplacementCommand } from '../replacement-command.js';
import { takenOn } from '../taken-on.js';
import { complaintsManager } from '../who.js';

/** Domain 3.9. */
export class ReplaceInvestigator extends ReplacementCommand {
  static readonly title = 'Replace the Investigating Officer';
  static readonly description = 'Another member of the pool takes the investigation over: interviews and notes stay, and no deadline moves.';
  static readonly capability = 'ASSIGNMENT';
  static readonly roles = complaintsManager;
  static readonly proposes = ['InvestigatorReplaced'] as const;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('InvestigatorReplaced', this.on(context), { to: this.poolMemberId, reason: this.reason })];
  }

  override alongside(caseId: string, context: CommandContext, state: CaseState) {
    return [takenOn(this.poolMemberId, 'IO', caseId, this.on(context), state)];
  }
}
