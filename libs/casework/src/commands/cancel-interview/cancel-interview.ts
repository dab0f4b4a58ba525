import type { CaseState } from '@redress/procedures';
import { LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedInterviewCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { investigator } from '../who.js';

/** Domain 3.9 I14. */
export class CancelInterview extends DatedInterviewCommand {
  static readonly title = 'Cancel the interview';
  static readonly description = 'It will not take place; the Independent Person is told.';
  static readonly capability = 'INTERVIEWS';
  static readonly roles = investigator;
  static readonly proposes = ['InterviewCancelled'] as const;

  @LongText('Reason')
  reason!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('InterviewCancelled', this.on(context), { interviewId: this.interviewId, reason: this.reason })];
  }
}
