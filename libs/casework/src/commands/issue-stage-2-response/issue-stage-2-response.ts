import type { LondonDate } from '@redress/calendar';
import { findings, type CaseState, type Finding } from '@redress/procedures';
import { Choice, Day, Entries, Identifier, YesNo } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { decided, DecisionEntry, likelyDecisions } from '../decision-entry.js';
import { adjudicatorAndSender } from '../who.js';

/** Domain 3.4 K8. `Completed` follows of itself. */
export class IssueStage2Response extends CaseCommand {
  static readonly title = 'Issue the Stage 2 response';
  static readonly description = 'The final answer on every point is sent with the right to go to the Ombudsman.';
  static readonly capability = 'ADJUDICATION';
  static readonly roles = adjudicatorAndSender;
  static readonly proposes = ['Stage2ResponseIssued'] as const;
  static readonly incomplete = { code: 'ERR_RESPONSE_INCOMPLETE', cite: 'LGSCO Complaint Handling Code' };

  @Day('The day it was sent')
  sentOn!: LondonDate;

  @Identifier('Adjudicating Officer')
  adjudicator!: string;

  @Entries('Decisions', DecisionEntry)
  decisions!: DecisionEntry[];

  @Choice('Overall outcome', findings)
  outcome!: Finding;

  @YesNo('It states the right to go to the Ombudsman')
  lgscoRightStated!: boolean;

  propose() {
    const { sentOn, adjudicator, outcome, lgscoRightStated } = this;
    return [proposed('Stage2ResponseIssued', sentOn, { sentOn, adjudicator, decisions: decided(this.decisions), outcome, lgscoRightStated })];
  }

  static likely({ facts }: CaseState) {
    return { decisions: likelyDecisions(facts) };
  }
}
