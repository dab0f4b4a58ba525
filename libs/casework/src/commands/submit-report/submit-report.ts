import type { LondonDate } from '@redress/calendar';
import type { CaseState } from '@redress/procedures';
import { Day, Entries, Identifier, LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { FindingEntry, found, likelyFindings } from '../finding-entry.js';
import { given, proposed } from '../proposed.js';
import { recommended, RecommendationEntry } from '../recommendation-entry.js';

/** Domain 3.2.2 C14, 3.4 K7. */
export class SubmitReport extends DatedCommand {
  static readonly title = "Submit the Investigating Officer's report";
  static readonly description = 'A finding on every point and the recommendations, after every interview is settled and the draft was checked for facts.';
  static readonly capability = 'REPORTS';
  static readonly roles = ['INVESTIGATING_OFFICER'] as const;
  static readonly proposes = ['InvestigationReportSubmitted'] as const;

  @Identifier('Investigating Officer')
  investigatorId!: string;

  @Day('The day the draft was shared for the factual check')
  draftSharedOn!: LondonDate;

  @Entries('Findings', FindingEntry)
  findings!: FindingEntry[];

  @Entries('Recommendations', RecommendationEntry)
  recommendations!: RecommendationEntry[];

  @LongText('The report', { optional: true })
  text?: string;

  @LongText('Why no interview was needed', { optional: true })
  noInterviewReason?: string;

  propose(_: CaseState, context: CommandContext) {
    const { investigatorId, draftSharedOn, text, noInterviewReason } = this;
    return [proposed('InvestigationReportSubmitted', this.on(context), {
      investigatorId, draftSharedOn, findings: found(this.findings), recommendations: recommended('IO', this.recommendations),
      ...given({ text, noInterviewReason }),
    })];
  }

  static likely({ facts: { stage2 } }: CaseState) {
    return { ...given({ investigatorId: stage2.investigator }), findings: likelyFindings(stage2), recommendations: [] };
  }
}
