import type { CaseState } from '@redress/procedures';
import type { CommandContext } from '../case-command.js';
import { ReadingCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.11 F4. The slot is past and of no use to anybody else. */
export class RecordFileReadingMissed extends ReadingCommand {
  static readonly title = 'Record the file reading as missed';
  static readonly description = 'The reader did not come, or could not prove who they are; they may ask again.';
  static readonly capability = 'FILE_READING';
  static readonly roles = officers;
  static readonly proposes = ['FileReadingMissed'] as const;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('FileReadingMissed', this.on(context), { readingId: this.readingId })];
  }
}
