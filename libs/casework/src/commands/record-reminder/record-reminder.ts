import type { LondonDate } from '@redress/calendar';
import { channels, type Channel } from '@redress/procedures';
import { Choice, Day } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.14.2. */
export class RecordReminder extends CaseCommand {
  static readonly title = 'Record a reminder';
  static readonly description = 'The complainant does not answer and was asked once more. No deadline moves.';
  static readonly capability = 'REQUESTS';
  static readonly roles = officers;
  static readonly proposes = ['ReminderSent'] as const;

  @Day('The day it was sent')
  sentOn!: LondonDate;

  @Choice('How it was sent', channels)
  method!: Channel;

  propose() {
    const { sentOn, method } = this;
    return [proposed('ReminderSent', sentOn, { sentOn, method })];
  }
}
