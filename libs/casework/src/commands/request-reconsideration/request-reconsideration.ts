import type { LondonDate } from '@redress/calendar';
import { Day, LongText } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.3 A10. */
export class RequestReconsideration extends CaseCommand {
  static readonly title = 'Reconsider the response';
  static readonly description = 'The Complaints Manager has granted that the answer is looked at once more: a local step, not a stage.';
  static readonly capability = 'STAGE_1_RESPONSE';
  static readonly roles = officers;
  static readonly proposes = ['ReconsiderationStarted'] as const;

  @Day('The day the Complaints Manager granted it')
  grantedOn!: LondonDate;

  @LongText('Reason')
  reason!: string;

  propose() {
    return [proposed('ReconsiderationStarted', this.grantedOn, { reason: this.reason })];
  }
}
