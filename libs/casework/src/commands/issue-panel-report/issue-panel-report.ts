import type { LondonDate } from '@redress/calendar';
import { Day, Entries, LongText } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { FindingEntry, found } from '../finding-entry.js';
import { proposed } from '../proposed.js';
import { recommended, RecommendationEntry } from '../recommendation-entry.js';
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

  @LongText('Summary')
  text!: string;

  @Entries('Findings', FindingEntry)
  findings!: FindingEntry[];

  @Entries('Recommendations', RecommendationEntry)
  recommendations!: RecommendationEntry[];

  propose() {
    const { sentOn, text } = this;
    return [proposed('PanelReportIssued', sentOn, { sentOn, text, findings: found(this.findings), recommendations: recommended('PANEL', this.recommendations) })];
  }
}
