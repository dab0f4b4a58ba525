import type { LondonDate } from '@redress/calendar';
import { Day, WholeNumber } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { panelClerk } from '../who.js';

/** Domain 3.2.2 C21 [R06 r.20]. */
export class IssuePanelReport extends CaseCommand {
  static readonly title = 'Issue the panel report';
  static readonly description = 'Summary and recommendations went to the authority, the complainant and everybody with an interest.';
  static readonly capability = 'PANEL';
  static readonly roles = panelClerk;
  static readonly proposes = ['PanelReportIssued'] as const;

  @Day('The day it was sent')
  sentOn!: LondonDate;

  @WholeNumber('Recommendations', 0, 200)
  recommendations!: number;

  propose() {
    return [proposed('PanelReportIssued', this.sentOn, { sentOn: this.sentOn, recommendations: this.recommendations })];
  }
}
