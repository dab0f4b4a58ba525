import type { CaseState } from '@redress/procedures';
import { LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.6 row 4. */
export class RecordConsideration extends DatedCommand {
  static readonly title = "Record the service's consideration";
  static readonly description = 'What the service decided about the comment, and why.';
  static readonly capability = 'COMMENTS_AND_COMPLIMENTS';
  static readonly roles = ['SERVICE_RESPONDER', ...officers] as const;
  static readonly proposes = ['CommentConsidered'] as const;

  @LongText('Decision and reason')
  decision!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('CommentConsidered', this.on(context), { decision: this.decision })];
  }
}
