import type { LondonDate } from '@redress/calendar';
import { Day } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.8 L11. */
export class CloseReferral extends CaseCommand {
  static readonly title = 'Close the referral';
  static readonly description = 'Nothing more is asked of the council.';
  static readonly capability = 'OMBUDSMAN';
  static readonly roles = officers;
  static readonly proposes = ['LgscoReferralClosed'] as const;

  @Day('The day it was closed')
  closedOn!: LondonDate;

  propose() {
    return [proposed('LgscoReferralClosed', this.closedOn, { closedOn: this.closedOn })];
  }
}
