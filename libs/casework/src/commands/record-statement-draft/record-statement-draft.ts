import type { LondonDate } from '@redress/calendar';
import { Day, Entries } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { ComplaintPointEntry, numbered } from '../complaint-point-entry.js';
import { proposed } from '../proposed.js';
import { investigatorAndOfficers } from '../who.js';

/** Domain 3.2.2 C7 [R06 r.16]. */
export class RecordStatementDraft extends CaseCommand {
  static readonly title = 'Send a draft statement of complaint';
  static readonly description = 'The written points and wished-for outcomes went to the complainant.';
  static readonly capability = 'STATEMENT';
  static readonly roles = investigatorAndOfficers;
  static readonly proposes = ['StatementDrafted'] as const;

  @Day('The day it was sent')
  sentOn!: LondonDate;

  @Entries('Points of complaint', ComplaintPointEntry, { atLeast: 1 })
  points!: ComplaintPointEntry[];

  propose() {
    return [proposed('StatementDrafted', this.sentOn, { sentOn: this.sentOn, points: numbered(this.points) })];
  }

  static likely() {
    return { points: [{ text: 'The first point' }] };
  }
}
