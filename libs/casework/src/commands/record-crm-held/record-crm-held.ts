import type { LondonDate } from '@redress/calendar';
import { Day, ShortTexts } from '../../fields/index.js';
import { MeetingCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.12 M4. */
export class RecordCrmHeld extends MeetingCommand {
  static readonly title = 'Record the Conflict Resolution Meeting as held';
  static readonly description = 'The meeting took place; who was there is kept.';
  static readonly capability = 'CONFLICT_RESOLUTION_MEETING';
  static readonly roles = officers;
  static readonly proposes = ['CrmHeld'] as const;

  @Day('The day it took place')
  heldOn!: LondonDate;

  @ShortTexts('Who was there')
  attendees!: readonly string[];

  propose() {
    const { meetingId, heldOn, attendees } = this;
    return [proposed('CrmHeld', heldOn, { meetingId, heldOn, attendees })];
  }
}
