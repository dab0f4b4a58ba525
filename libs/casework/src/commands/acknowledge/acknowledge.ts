import type { LondonDate } from '@redress/calendar';
import { channels, type Channel } from '@redress/procedures';
import { Choice, Day } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.1 row 3. */
export class Acknowledge extends CaseCommand {
  static readonly title = 'Acknowledge';
  static readonly description = 'The letter that says it was received, which procedure it follows and who answers.';
  static readonly capability = 'LOG_AND_ACKNOWLEDGE';
  static readonly roles = officers;
  static readonly proposes = ['RepresentationAcknowledged'] as const;

  @Day('The day it was sent')
  sentOn!: LondonDate;

  @Choice('How it was sent', channels)
  method!: Channel;

  propose() {
    return [proposed('RepresentationAcknowledged', this.sentOn, { sentOn: this.sentOn, method: this.method })];
  }
}
