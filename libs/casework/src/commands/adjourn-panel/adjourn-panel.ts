import type { LondonDate } from '@redress/calendar';
import type { CaseState } from '@redress/procedures';
import { LongText, PlannedDay } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { panelClerk } from '../who.js';

/** Domain 3.13 R5. */
export class AdjournPanel extends DatedCommand {
  static readonly title = 'Adjourn the panel';
  static readonly description = 'The panel cannot meet, or cannot come to an end, on the day that was set: it meets on a later one.';
  static readonly capability = 'PANEL';
  static readonly roles = panelClerk;
  static readonly proposes = ['PanelAdjourned'] as const;

  @PlannedDay('The panel meets on')
  panelOn!: LondonDate;

  @LongText('Why')
  reason!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('PanelAdjourned', this.on(context), { panelOn: this.panelOn, reason: this.reason })];
  }
}
