import type { CaseState } from '@redress/procedures';
import { LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { ReadingCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { slotFreed } from '../slot-command.js';
import { officers } from '../who.js';

/** Domain 3.11 F4. */
export class CancelFileReading extends ReadingCommand {
  static readonly title = 'Cancel the file reading';
  static readonly description = 'It will not take place; its slot in the reading room is free again.';
  static readonly capability = 'FILE_READING';
  static readonly roles = officers;
  static readonly proposes = ['FileReadingCancelled'] as const;

  @LongText('Reason')
  reason!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('FileReadingCancelled', this.on(context), { readingId: this.readingId, reason: this.reason })];
  }

  override alongside(_: string, context: CommandContext, state: CaseState) {
    return slotFreed(this.readingId, this.on(context), state);
  }
}
