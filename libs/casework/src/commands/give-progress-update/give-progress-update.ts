import type { CaseState } from '@redress/procedures';
import { LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.3 A6. */
export class GiveProgressUpdate extends DatedCommand {
  static readonly title = 'Give a progress update';
  static readonly description = 'The complainant was told how far the complaint has come.';
  static readonly capability = 'STAGE_1_RESPONSE';
  static readonly roles = officers;
  static readonly proposes = ['ProgressUpdateGiven'] as const;

  @LongText('What was said')
  summary!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('ProgressUpdateGiven', this.on(context), { summary: this.summary })];
  }
}
