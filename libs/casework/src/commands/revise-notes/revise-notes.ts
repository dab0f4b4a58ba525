import type { CaseState } from '@redress/procedures';
import type { CommandContext } from '../case-command.js';
import { DatedInterviewCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { investigator } from '../who.js';

/** Domain 3.9 I9. */
export class ReviseNotes extends DatedInterviewCommand {
  static readonly title = 'Revise the notes';
  static readonly description = 'The notes are rewritten, to be sent again.';
  static readonly capability = 'INTERVIEWS';
  static readonly roles = investigator;
  static readonly proposes = ['InterviewNotesRevised'] as const;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('InterviewNotesRevised', this.on(context), { interviewId: this.interviewId })];
  }
}
