import type { CaseState } from '@redress/procedures';
import { LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedMeetingCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.12: a meeting offered or planned that will not be held. */
export class CancelCrm extends DatedMeetingCommand {
  static readonly title = 'Cancel the Conflict Resolution Meeting';
  static readonly description = 'It will not take place; the complaint goes on as it would have without it.';
  static readonly capability = 'CONFLICT_RESOLUTION_MEETING';
  static readonly roles = officers;
  static readonly proposes = ['CrmCancelled'] as const;

  @LongText('Reason')
  reason!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('CrmCancelled', this.on(context), { meetingId: this.meetingId, reason: this.reason })];
  }
}
