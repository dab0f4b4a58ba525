import { dateInWords, type LondonDate } from '@redress/calendar';
import { councilPolicy, Refused } from '@redress/procedures';
import { Day } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.14.1 [R06 r.7]. */
export class WithdrawComplaint extends CaseCommand {
  static readonly title = 'Withdraw';
  static readonly description = 'The complainant no longer wishes to go on, and this was confirmed to them in writing.';
  static readonly capability = 'LOG_AND_ACKNOWLEDGE';
  static readonly roles = officers;
  static readonly proposes = ['ComplaintWithdrawn'] as const;

  @Day('The day the complainant asked')
  requestedOn!: LondonDate;

  @Day('The day it was confirmed in writing')
  confirmedOn!: LondonDate;

  propose() {
    const { requestedOn, confirmedOn } = this;
    if (confirmedOn < requestedOn) {
      throw new Refused({
        code: 'ERR_ORDER', cite: councilPolicy.endings, field: 'confirmedOn',
        message: `The confirmation of ${dateInWords(confirmedOn)} is before the request of ${dateInWords(requestedOn)}.`,
      });
    }
    return [proposed('ComplaintWithdrawn', requestedOn, { requestedOn, confirmedOn })];
  }
}
