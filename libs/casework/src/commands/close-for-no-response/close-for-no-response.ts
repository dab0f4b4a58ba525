import { councilPolicy, NO_RESPONSE, type CaseState } from '@redress/procedures';
import { YesNo } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.14.2. */
export class CloseForNoResponse extends DatedCommand {
  static readonly title = 'Close for want of an answer';
  static readonly description = 'The complainant answered neither of two reminders: the case is closed, and they are told how to take it up again.';
  static readonly capability = 'REJECTION_AND_STRUCTURE';
  static readonly roles = complaintsManager;
  static readonly proposes = ['CaseClosed'] as const;
  static readonly incomplete = { code: 'ERR_REJECTION_INCOMPLETE', cite: councilPolicy.suspension };

  @YesNo('The complainant was told how to take the complaint up again')
  wayBackStated!: boolean;

  propose({ facts }: CaseState, context: CommandContext) {
    return [proposed('CaseClosed', this.on(context), { finalStage: facts.completed.at(-1)?.stage ?? 0, outcome: NO_RESPONSE, wayBackStated: this.wayBackStated })];
  }
}
