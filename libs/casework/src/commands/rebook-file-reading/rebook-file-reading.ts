import type { CaseState } from '@redress/procedures';
import type { CommandContext } from '../case-command.js';
import { proposed } from '../proposed.js';
import { SlotCommand } from '../slot-command.js';

/** Domain 3.11 F4. */
export class RebookFileReading extends SlotCommand {
  static readonly title = 'Move the file reading to another slot';
  static readonly description = 'The reading keeps its place on the case and gives its slot in the room up for another.';
  static readonly proposes = ['FileReadingRebooked'] as const;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('FileReadingRebooked', this.on(context), this.booking())];
  }
}
