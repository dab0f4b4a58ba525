import type { CaseState } from '@redress/procedures';
import { LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedInterviewCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { investigatorAndOfficers } from '../who.js';

/** Domain 3.9 I13. */
export class RecordLateComment extends DatedInterviewCommand {
  static readonly title = 'Record a late comment';
  static readonly description = 'A reply came after the notes were agreed: it is kept and changes nothing.';
  static readonly capability = 'INTERVIEWS';
  static readonly roles = investigatorAndOfficers;
  static readonly proposes = ['LateInterviewCommentRecorded'] as const;

  @LongText('The comment')
  comment!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('LateInterviewCommentRecorded', this.on(context), { interviewId: this.interviewId, comment: this.comment })];
  }
}
