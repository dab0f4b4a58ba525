import type { LondonDate } from '@redress/calendar';
import { Day, LongText, OneOfTheCase, PlannedDay, YesNo } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.14.3. Which clock it is, the law says. */
export class SendDelayNotice extends CaseCommand {
  static readonly title = 'Tell the complainant why it is late';
  static readonly description = 'An answer was not sent in time: the complainant is told why, until when it will come, and that they may go to the Ombudsman.';
  static readonly capability = 'REQUESTS';
  static readonly roles = officers;
  static readonly proposes = ['DelayNoticeSent'] as const;

  @OneOfTheCase('Limit that was missed', 'MISSED_LIMIT')
  code!: string;

  @Day('The day the notice was sent')
  sentOn!: LondonDate;

  @LongText('Reason given')
  reason!: string;

  @PlannedDay('The day until which the answer is promised')
  newDate!: LondonDate;

  @YesNo('The right to go to the Ombudsman was stated')
  lgscoRightStated!: boolean;

  propose() {
    const { code, sentOn, reason, newDate, lgscoRightStated } = this;
    return [proposed('DelayNoticeSent', sentOn, { code, sentOn, reason, newDate, lgscoRightStated })];
  }
}
