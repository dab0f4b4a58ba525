import type { LondonDate } from '@redress/calendar';
import { Day, LongText } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.3 A9 [R09 r.14]. */
export class SendOverdueNotice extends CaseCommand {
  static readonly title = 'Send the overdue notice';
  static readonly description = 'Six months have passed without a response: the complainant is told why.';
  static readonly capability = 'STAGE_1_RESPONSE';
  static readonly roles = officers;
  static readonly proposes = ['OverdueNoticeSent'] as const;

  @Day('The day it was sent')
  sentOn!: LondonDate;

  @LongText('Reason given')
  reason!: string;

  propose() {
    return [proposed('OverdueNoticeSent', this.sentOn, { sentOn: this.sentOn, reason: this.reason })];
  }
}
