import type { LondonDate } from '@redress/calendar';
import { Day } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.3 A1 [R09 r.13]. */
export class RecordOralComplaint extends CaseCommand {
  static readonly title = 'Record an oral complaint in writing';
  static readonly description = 'What was said was written down and a copy sent to the complainant.';
  static readonly capability = 'LOG_AND_ACKNOWLEDGE';
  static readonly roles = officers;
  static readonly proposes = ['OralComplaintRecorded'] as const;

  @Day('The day the copy was sent')
  copySentOn!: LondonDate;

  propose() {
    return [proposed('OralComplaintRecorded', this.copySentOn, { copySentOn: this.copySentOn })];
  }
}
