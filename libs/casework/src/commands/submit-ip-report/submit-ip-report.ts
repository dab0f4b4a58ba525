import type { CaseState } from '@redress/procedures';
import { YesNo } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';

/** Domain 3.2.2 C15. */
export class SubmitIpReport extends DatedCommand {
  static readonly title = "Submit the Independent Person's report";
  static readonly description = "Whether the Independent Person agrees with the investigator's report.";
  static readonly capability = 'REPORTS';
  static readonly roles = ['INDEPENDENT_PERSON'] as const;
  static readonly proposes = ['IndependentPersonReportSubmitted'] as const;

  @YesNo("The Independent Person agrees with the investigator")
  agreesWithInvestigator!: boolean;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('IndependentPersonReportSubmitted', this.on(context), { agreesWithInvestigator: this.agreesWithInvestigator })];
  }
}
