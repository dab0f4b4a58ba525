import type { CaseState } from '@redress/procedures';
import { Identifier, ShortTexts } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { panelClerk } from '../who.js';

/** Domain 3.13 R1 [R06 r.19(2)(3)]. */
export class AppointPanel extends DatedCommand {
  static readonly title = 'Appoint the Review Panel';
  static readonly description = 'Three independent people, one of them in the chair.';
  static readonly capability = 'PANEL';
  static readonly roles = panelClerk;
  static readonly proposes = ['PanelAppointed'] as const;
  static readonly incomplete = { code: 'ERR_PANEL_COMPOSITION', cite: 'SI 2006/1738 reg 19(2)' };

  @Identifier('Chair')
  chairId!: string;

  @ShortTexts('The other two members')
  memberIds!: string[];

  propose(_: CaseState, context: CommandContext) {
    return [proposed('PanelAppointed', this.on(context), { chairId: this.chairId, memberIds: this.memberIds.map((id) => id.trim()) })];
  }

  static likely() {
    return { memberIds: ['the first', 'the second'] };
  }
}
