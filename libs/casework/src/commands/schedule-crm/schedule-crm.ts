import type { LondonDate } from '@redress/calendar';
import type { CaseState } from '@redress/procedures';
import { Identifier, PlannedDay, YesNo } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedMeetingCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.12 M3. */
export class ScheduleCrm extends DatedMeetingCommand {
  static readonly title = 'Set the day of the Conflict Resolution Meeting';
  static readonly description = 'The day and the facilitator are set, or set anew; an advocate may attend.';
  static readonly capability = 'CONFLICT_RESOLUTION_MEETING';
  static readonly roles = officers;
  static readonly proposes = ['CrmScheduled'] as const;

  @PlannedDay('The meeting is on')
  meetsOn!: LondonDate;

  @Identifier('Facilitator')
  facilitatorId!: string;

  @YesNo('The complaint is not about the facilitator')
  facilitatorIsNotItsSubject!: boolean;

  @YesNo('An advocate is invited')
  advocateInvited!: boolean;

  propose(_: CaseState, context: CommandContext) {
    const { meetingId, meetsOn, facilitatorId, facilitatorIsNotItsSubject, advocateInvited } = this;
    return [proposed('CrmScheduled', this.on(context), { meetingId, on: meetsOn, facilitatorId, facilitatorIsNotItsSubject, advocateInvited })];
  }
}
