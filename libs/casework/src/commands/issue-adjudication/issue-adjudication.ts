import { YesNo } from '../../fields/index.js';
import { DecisionOnPoints } from '../decision-on-points.js';
import { proposed } from '../proposed.js';

/** Domain 3.2.2 C16 [R06 r.17]. `Completed` follows of itself. */
export class IssueAdjudication extends DecisionOnPoints {
  static readonly title = 'Issue the adjudication';
  static readonly description = "The authority's decision on every point is sent with both reports and the right to a Review Panel.";
  static readonly proposes = ['AdjudicationIssued'] as const;
  static readonly incomplete = { code: 'ERR_RESPONSE_INCOMPLETE', cite: 'SI 2006/1738 reg 17' };

  @YesNo('It states the right to a Review Panel and until when')
  rightToStage3Stated!: boolean;

  propose() {
    return [proposed('AdjudicationIssued', this.sentOn, { ...this.decision, rightToStage3Stated: this.rightToStage3Stated })];
  }
}
