import type { LondonDate } from '@redress/calendar';
import { findings, type CaseState, type Finding } from '@redress/procedures';
import { Choice, Day, Entries, Identifier, YesNo } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { decided, DecisionEntry, likelyDecisions } from '../decision-entry.js';
import { adjudicatorAndSender } from '../who.js';

/** Domain 3.2.2 C16 [R06 r.17]. `Completed` follows of itself. */
export class IssueAdjudication extends CaseCommand {
  static readonly title = 'Issue the adjudication';
  static readonly description = "The authority's decision on every point is sent with both reports and the right to a Review Panel.";
  static readonly capability = 'ADJUDICATION';
  static readonly roles = adjudicatorAndSender;
  static readonly proposes = ['AdjudicationIssued'] as const;
  static readonly incomplete = { code: 'ERR_RESPONSE_INCOMPLETE', cite: 'SI 2006/1738 reg 17' };

  @Day('The day it was sent')
  sentOn!: LondonDate;

  @Identifier('Adjudicating Officer')
  adjudicator!: string;

  @Entries('Decisions', DecisionEntry)
  decisions!: DecisionEntry[];

  @Choice('Overall outcome', findings)
  outcome!: Finding;

  @YesNo('It states the right to a Review Panel and until when')
  rightToStage3Stated!: boolean;

  propose() {
    const { sentOn, adjudicator, outcome, rightToStage3Stated } = this;
    return [proposed('AdjudicationIssued', sentOn, { sentOn, adjudicator, decisions: decided(this.decisions), outcome, rightToStage3Stated })];
  }

  static likely({ facts }: CaseState) {
    return { decisions: likelyDecisions(facts) };
  }
}
