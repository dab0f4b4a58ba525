import type { LondonDate } from '@redress/calendar';
import type { CaseState } from '@redress/procedures';
import { LongText, PlannedDay, YesNo } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { given, proposed } from '../proposed.js';
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

  @LongText('Why that day', { optional: true, hint: 'Needed for a day past the limit or one that is not a working day.' })
  reason?: string;

  @YesNo('The complainant agreed to a day past the limit', { optional: true })
  agreedLater?: boolean;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('PanelDateSet', this.on(context), { panelOn: this.panelOn, ...given({ reason: this.reason, agreedLater: this.agreedLater }) })];
  }
}
