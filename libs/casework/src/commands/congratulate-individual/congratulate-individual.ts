import type { LondonDate } from '@redress/calendar';
import { channels, type Channel } from '@redress/procedures';
import { Choice, Day } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.7 row 3. */
export class CongratulateIndividual extends CaseCommand {
  static readonly title = 'Congratulate';
  static readonly description = 'The person or team praised was told.';
  static readonly capability = 'COMMENTS_AND_COMPLIMENTS';
  static readonly roles = officers;
  static readonly proposes = ['IndividualCongratulated'] as const;

  @Day('The day they were told')
  congratulatedOn!: LondonDate;

  @Choice('How they were told', channels)
  method!: Channel;

  propose() {
    return [proposed('IndividualCongratulated', this.congratulatedOn, { congratulatedOn: this.congratulatedOn, method: this.method })];
  }
}
