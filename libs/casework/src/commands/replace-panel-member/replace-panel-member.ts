import type { CaseState } from '@redress/procedures';
import { Identifier, LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.13 R7 [R06 r.19(2)(3)]. */
export class ReplacePanelMember extends DatedCommand {
  static readonly title = 'Replace a member of the panel';
  static readonly description = 'Another independent person takes the place of one of the three, in the chair too, before the panel has met.';
  static readonly capability = 'PANEL';
  static readonly roles = complaintsManager;
  static readonly proposes = ['PanelMemberReplaced'] as const;

  @Identifier('Member who leaves')
  leavingId!: string;

  @Identifier('Member who comes')
  memberId!: string;

  @LongText('Why')
  reason!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('PanelMemberReplaced', this.on(context), { from: this.leavingId, to: this.memberId, reason: this.reason })];
  }

  static likely({ facts }: CaseState) {
    return { leavingId: facts.stage3.panelMemberIds?.at(-1) ?? 'nobody-appointed' };
  }
}
