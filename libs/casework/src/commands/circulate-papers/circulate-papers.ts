import type { LondonDate } from '@redress/calendar';
import { Day } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { panelClerk } from '../who.js';

/** Domain 3.13 R3. */
export class CirculatePapers extends CaseCommand {
  static readonly title = 'Send the panel its papers';
  static readonly description = 'The papers went to the panel and to everybody who will be heard.';
  static readonly capability = 'PANEL';
  static readonly roles = panelClerk;
  static readonly proposes = ['PanelPapersSent'] as const;

  @Day('The day they were sent')
  sentOn!: LondonDate;

  propose() {
    return [proposed('PanelPapersSent', this.sentOn, { sentOn: this.sentOn })];
  }
}
