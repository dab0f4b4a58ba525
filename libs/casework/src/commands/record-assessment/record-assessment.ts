import type { LondonDate } from '@redress/calendar';
import { NOT_HELD } from '@redress/procedures';
import { Day, PlannedDay } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.8 L3. */
export class RecordAssessment extends CaseCommand {
  static readonly title = 'Record an assessment enquiry';
  static readonly description = 'The Ombudsman asks, to decide whether to investigate.';
  static readonly capability = 'OMBUDSMAN';
  static readonly roles = complaintsManager;
  static readonly proposes = ['LgscoEnquiryReceived'] as const;

  @Day('The day the enquiry was received')
  receivedOn!: LondonDate;

  @PlannedDay('To be answered by, as the letter says', { optional: true })
  dueOn?: LondonDate;

  propose() {
    return [proposed('LgscoEnquiryReceived', this.receivedOn, { phase: 'ASSESSMENT', dueOn: this.dueOn ?? NOT_HELD })];
  }
}
