import type { LondonDate } from '@redress/calendar';
import { Day, LongText, YesNo } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.3 A8 [R09 r.14]. `Completed` follows of itself. */
export class IssueResponse extends CaseCommand {
  static readonly title = 'Issue the response';
  static readonly description = 'How the complaint was considered, the conclusions, what is done about it, and the right to go to the Ombudsman.';
  static readonly capability = 'STAGE_1_RESPONSE';
  static readonly roles = officers;
  static readonly proposes = ['ResponseIssued'] as const;
  static readonly incomplete = { code: 'ERR_RESPONSE_INCOMPLETE', cite: 'SI 2009/309 reg 14' };

  @Day('The day it was sent')
  sentOn!: LondonDate;

  @YesNo('The complaint is well-founded')
  wellFounded!: boolean;

  @YesNo('It states the right to go to the Ombudsman')
  lgscoRightStated!: boolean;

  @LongText('The response')
  responseText!: string;

  propose() {
    const { sentOn, wellFounded, lgscoRightStated, responseText } = this;
    return [proposed('ResponseIssued', sentOn, { sentOn, wellFounded, lgscoRightStated, responseText })];
  }
}
