import type { LondonDate } from '@redress/calendar';
import { Day } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.8 L2 [LGA74 s.26(5)]. */
export class RecordPremature extends CaseCommand {
  static readonly title = 'Record: returned as premature';
  static readonly description = 'The Ombudsman says that the council has not finished.';
  static readonly capability = 'OMBUDSMAN';
  static readonly roles = complaintsManager;
  static readonly proposes = ['LgscoReturnedAsPremature'] as const;

  @Day('The day it was returned')
  returnedOn!: LondonDate;

  propose() {
    return [proposed('LgscoReturnedAsPremature', this.returnedOn, { returnedOn: this.returnedOn })];
  }
}
