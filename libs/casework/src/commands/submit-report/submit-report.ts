import type { CaseState } from '@redress/procedures';
import { Entries, LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { given, proposed } from '../proposed.js';
import { FindingEntry } from '../finding-entry.js';

/** Domain 3.2.2 C14, 3.4 K7. */
export class SubmitReport extends DatedCommand {
  static readonly title = "Submit the Investigating Officer's report";
  static readonly description = 'A finding on every point, after every interview is settled.';
  static readonly capability = 'REPORTS';
  static readonly roles = ['INVESTIGATING_OFFICER'] as const;
  static readonly proposes = ['InvestigationReportSubmitted'] as const;

  @Entries('Findings', FindingEntry)
  findings!: FindingEntry[];

  @LongText('Why no interview was needed', { optional: true })
  noInterviewReason?: string;

  propose(_: CaseState, context: CommandContext) {
    const findings = this.findings.map(({ pointId, finding }) => ({ pointId, finding }));
    return [proposed('InvestigationReportSubmitted', this.on(context), { findings, ...given({ noInterviewReason: this.noInterviewReason }) })];
  }

  static likely({ facts }: CaseState) {
    return { findings: facts.stage2.points.map(({ pointId }) => ({ pointId, finding: 'NO_FINDING' })) };
  }
}
