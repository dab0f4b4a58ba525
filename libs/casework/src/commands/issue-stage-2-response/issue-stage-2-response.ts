import { LongText, YesNo } from '../../fields/index.js';
import { DecisionOnPoints } from '../decision-on-points.js';
import { given, proposed } from '../proposed.js';

/** Domain 3.4 K8. `Completed` follows of itself. */
export class IssueStage2Response extends DecisionOnPoints {
  static readonly title = 'Issue the Stage 2 response';
  static readonly description = 'The final answer on every point is sent with the right to go to the Ombudsman.';
  static readonly proposes = ['Stage2ResponseIssued'] as const;
  static readonly incomplete = { code: 'ERR_RESPONSE_INCOMPLETE', cite: 'LGSCO Complaint Handling Code' };

  @YesNo('It states the right to go to the Ombudsman')
  lgscoRightStated!: boolean;

  @LongText('The response', { optional: true })
  responseText?: string;

  propose() {
    return [proposed('Stage2ResponseIssued', this.sentOn, { ...this.decision, lgscoRightStated: this.lgscoRightStated, ...given({ responseText: this.responseText }) })];
  }
}
