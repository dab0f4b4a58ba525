import type { CaseState } from '@redress/procedures';
import { LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.1 row 10 [LGSCO Complaint Handling Code 5.6]. */
export class RecordReasonableAdjustment extends DatedCommand {
  static readonly title = 'Record a reasonable adjustment';
  static readonly description = 'What somebody needs in order to complain on the same footing as others, and what is done about it.';
  static readonly capability = 'LOG_AND_ACKNOWLEDGE';
  static readonly roles = officers;
  static readonly proposes = ['ReasonableAdjustmentRecorded'] as const;

  @LongText('What the person needs')
  need!: string;

  @LongText('What is done about it')
  adjustment!: string;

  propose(_: CaseState, context: CommandContext) {
    const { need, adjustment } = this;
    return [proposed('ReasonableAdjustmentRecorded', this.on(context), { need, adjustment })];
  }
}
