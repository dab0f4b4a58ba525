import type { CaseState } from '@redress/procedures';
import { LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedInterviewCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { investigator } from '../who.js';

/** Domain 3.9 I10, I12. */
export class FinaliseWithComments extends DatedInterviewCommand {
  static readonly title = 'Finalise the notes with comments';
  static readonly description = 'The notes stand and what the interviewee said about them is annexed.';
  static readonly capability = 'INTERVIEWS';
  static readonly roles = investigator;
  static readonly proposes = ['InterviewNotesFinalisedWithComments'] as const;

  @LongText('Reason')
  reason!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('InterviewNotesFinalisedWithComments', this.on(context), { interviewId: this.interviewId, reason: this.reason })];
  }
}
