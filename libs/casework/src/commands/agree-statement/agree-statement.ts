import type { LondonDate } from '@redress/calendar';
import { Day, Entries } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { ComplaintPointEntry, numbered } from '../complaint-point-entry.js';
import { investigatorAndOfficers } from '../who.js';

/** Domain 3.2.2 C7 [R06 r.16]. */
export class AgreeStatement extends CaseCommand {
  static readonly title = 'Record the agreed statement of complaint';
  static readonly description = 'The complainant agrees the points as written or amended.';
  static readonly capability = 'STATEMENT';
  static readonly roles = investigatorAndOfficers;
  static readonly proposes = ['StatementOfComplaintAgreed'] as const;

  @Day('The day it was agreed')
  agreedOn!: LondonDate;

  @Entries('Points of complaint', ComplaintPointEntry)
  points!: ComplaintPointEntry[];

  propose() {
    return [proposed('StatementOfComplaintAgreed', this.agreedOn, { agreedOn: this.agreedOn, points: numbered(this.points) })];
  }

  static likely() {
    return { points: [{ text: 'The first point' }] };
  }
}
