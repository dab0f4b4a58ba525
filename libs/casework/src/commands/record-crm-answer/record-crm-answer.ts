import type { LondonDate } from '@redress/calendar';
import { Day, YesNo } from '../../fields/index.js';
import { MeetingCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.12 M2. */
export class RecordCrmAnswer extends MeetingCommand {
  static readonly title = 'Record the answer to the offer of a meeting';
  static readonly description = 'The complainant takes up the Conflict Resolution Meeting or not; five working days of silence let the offer lapse.';
  static readonly capability = 'CONFLICT_RESOLUTION_MEETING';
  static readonly roles = officers;
  static readonly proposes = ['CrmAccepted', 'CrmDeclined'] as const;

  @YesNo('The complainant takes part')
  accepted!: boolean;

  @Day('The day of the answer')
  answeredOn!: LondonDate;

  propose() {
    const { meetingId, answeredOn } = this;
    return [proposed(this.accepted ? 'CrmAccepted' : 'CrmDeclined', answeredOn, { meetingId, answeredOn })];
  }
}
