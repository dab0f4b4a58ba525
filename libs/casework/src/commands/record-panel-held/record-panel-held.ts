import type { LondonDate } from '@redress/calendar';
import { Day, LongText, WholeNumber } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { given, proposed } from '../proposed.js';
import { panelClerk } from '../who.js';

/** Domain 3.13 R4 [R06 r.19(5)(6)]. */
export class RecordPanelHeld extends CaseCommand {
  static readonly title = 'Record the panel meeting';
  static readonly description = 'The panel has met.';
  static readonly capability = 'PANEL';
  static readonly roles = panelClerk;
  static readonly proposes = ['PanelHeld'] as const;

  @Day('The day it met')
  heldOn!: LondonDate;

  @WholeNumber('Members present', 0, 3)
  membersPresent!: number;

  @LongText('Why no papers were sent', { optional: true })
  withoutPapersReason?: string;

  propose() {
    const { heldOn, membersPresent, withoutPapersReason } = this;
    return [proposed('PanelHeld', heldOn, { heldOn, membersPresent, ...given({ withoutPapersReason }) })];
  }
}
