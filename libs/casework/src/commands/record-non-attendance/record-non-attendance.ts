import type { CaseState } from '@redress/procedures';
import type { CommandContext } from '../case-command.js';
import { DatedInterviewCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { investigator } from '../who.js';

/** Domain 3.9 I4. */
export class RecordNonAttendance extends DatedInterviewCommand {
  static readonly title = 'Record non-attendance';
  static readonly description = 'The interviewee did not come; another day is to be found.';
  static readonly capability = 'INTERVIEWS';
  static readonly roles = investigator;
  static readonly proposes = ['InterviewNotAttended'] as const;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('InterviewNotAttended', this.on(context), { interviewId: this.interviewId })];
  }
}
