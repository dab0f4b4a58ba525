import type { CaseState } from '@redress/procedures';
import type { CommandContext } from '../case-command.js';
import { proposed } from '../proposed.js';
import { SlotCommand } from '../slot-command.js';

/** Domain 3.11 F2. */
export class BookFileReading extends SlotCommand {
  static readonly title = 'Book the file reading';
  static readonly description = 'The reading room is taken for the reader; the booking stands on the case and on the room alike.';
  static readonly proposes = ['FileReadingBooked'] as const;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('FileReadingBooked', this.on(context), this.booking())];
  }
}
