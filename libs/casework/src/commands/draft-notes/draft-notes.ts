import type { CaseState } from '@redress/procedures';
import type { CommandContext } from '../case-command.js';
import { DatedInterviewCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { investigator } from '../who.js';

/** Domain 3.9 I5. */
export class DraftNotes extends DatedInterviewCommand {
  static readonly title = 'Draft the notes';
  static readonly description = 'The written record of the interview is drafted.';
  static readonly capability = 'INTERVIEWS';
  static readonly roles = investigator;
  static readonly proposes = ['InterviewNotesDrafted'] as const;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('InterviewNotesDrafted', this.on(context), { interviewId: this.interviewId })];
  }
}
