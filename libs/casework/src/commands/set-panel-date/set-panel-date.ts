import type { LondonDate } from '@redress/calendar';
import type { CaseState } from '@redress/procedures';
import { PlannedDay } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { panelClerk } from '../who.js';

/** Domain 3.13 R2 [R06 r.19(4)]. */
export class SetPanelDate extends DatedCommand {
  static readonly title = 'Set the panel date';
  static readonly description = 'The day the panel will meet, after asking the complainant and the advocate.';
  static readonly capability = 'PANEL';
  static readonly roles = panelClerk;
  static readonly proposes = ['PanelDateSet'] as const;

  @PlannedDay('The panel meets on')
  panelOn!: LondonDate;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('PanelDateSet', this.on(context), { panelOn: this.panelOn })];
  }
}
