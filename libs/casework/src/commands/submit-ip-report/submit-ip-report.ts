import type { CaseState } from '@redress/procedures';
import { Entries, Identifier, LongText, YesNo } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { FindingEntry, found, likelyFindings } from '../finding-entry.js';
import { given, proposed } from '../proposed.js';
import { recommended, RecommendationEntry } from '../recommendation-entry.js';

/** Domain 3.2.2 C15. */
export class SubmitIpReport extends DatedCommand {
  static readonly title = "Submit the Independent Person's report";
  static readonly description = "Whether the Independent Person agrees with the investigator's report, and what they find and recommend beside it.";
  static readonly capability = 'REPORTS';
  static readonly roles = ['INDEPENDENT_PERSON'] as const;
  static readonly proposes = ['IndependentPersonReportSubmitted'] as const;

  @Identifier('Independent Person')
  independentPersonId!: string;

  @YesNo('The Independent Person agrees with the investigator')
  agreesWithInvestigator!: boolean;

  @Entries('Findings', FindingEntry)
  findings!: FindingEntry[];

  @Entries('Recommendations', RecommendationEntry)
  recommendations!: RecommendationEntry[];

  @LongText('The report', { optional: true })
  text?: string;

  propose(_: CaseState, context: CommandContext) {
    const { independentPersonId, agreesWithInvestigator, text } = this;
    return [proposed('IndependentPersonReportSubmitted', this.on(context), {
      independentPersonId, agreesWithInvestigator, findings: found(this.findings), recommendations: recommended('IP', this.recommendations), ...given({ text }),
    })];
  }

  static likely({ facts: { stage2 } }: CaseState) {
    return { ...given({ independentPersonId: stage2.independentPerson }), findings: likelyFindings(stage2), recommendations: [] };
  }
}
