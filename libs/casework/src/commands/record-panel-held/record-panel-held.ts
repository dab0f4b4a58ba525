import type { LondonDate } from '@redress/calendar';
import { Day, WholeNumber } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
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

  propose() {
    return [proposed('PanelHeld', this.heldOn, { heldOn: this.heldOn, membersPresent: this.membersPresent })];
  }
}
