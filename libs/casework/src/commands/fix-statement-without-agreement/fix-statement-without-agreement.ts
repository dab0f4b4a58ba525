import type { LondonDate } from '@redress/calendar';
import { Day, Entries, LongText } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { ComplaintPointEntry, numbered } from '../complaint-point-entry.js';
import { complaintsManager } from '../who.js';

/** Domain 3.2.2 C8. */
export class FixStatementWithoutAgreement extends CaseCommand {
  static readonly title = 'Fix the statement without agreement';
  static readonly description = 'Two drafts and ten working days brought no agreement: the authority settles the points.';
  static readonly capability = 'STATEMENT';
  static readonly roles = complaintsManager;
  static readonly proposes = ['StatementFixedByAuthority'] as const;

  @Day('The day it was fixed')
  fixedOn!: LondonDate;

  @LongText('Reason')
  reason!: string;

  @Entries('Points of complaint', ComplaintPointEntry)
  points!: ComplaintPointEntry[];

  propose() {
    return [proposed('StatementFixedByAuthority', this.fixedOn, { fixedOn: this.fixedOn, reason: this.reason, points: numbered(this.points) })];
  }

  static likely() {
    return { points: [{ text: 'The first point' }] };
  }
}
