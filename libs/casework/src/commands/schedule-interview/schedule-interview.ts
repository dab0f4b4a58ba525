import type { LondonDate } from '@redress/calendar';
import type { CaseState } from '@redress/procedures';
import { PlannedDay } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedInterviewCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { investigatorAndOfficers } from '../who.js';

/** Domain 3.9 I2. */
export class ScheduleInterview extends DatedInterviewCommand {
  static readonly title = 'Schedule the interview';
  static readonly description = 'The day is set and the Independent Person invited.';
  static readonly capability = 'INTERVIEWS';
  static readonly roles = investigatorAndOfficers;
  static readonly proposes = ['InterviewScheduled'] as const;

  @PlannedDay('The interview is on')
  scheduledFor!: LondonDate;

  propose(_: CaseState, context: CommandContext) {
    const { interviewId, scheduledFor } = this;
    return [proposed('InterviewScheduled', this.on(context), { interviewId, on: scheduledFor })];
  }
}
