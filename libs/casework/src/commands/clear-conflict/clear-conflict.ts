import type { MachineState } from '@redress/procedures';
import { LongText, OneOfTheCase } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.10.1 P6. */
export class ClearConflict extends DatedCommand {
  static readonly title = 'Clear a conflict of interest';
  static readonly description = 'What stood in the way of assigning the member does so no more.';
  static readonly capability = 'POOL_REGISTER';
  static readonly roles = complaintsManager;
  static readonly proposes = ['ConflictCleared'] as const;

  @OneOfTheCase('Conflict', 'CONFLICT')
  conflictId!: string;

  @LongText('Why it is none any more')
  reason!: string;

  propose(_: MachineState, context: CommandContext) {
    return [proposed('ConflictCleared', this.on(context), { conflictId: this.conflictId, reason: this.reason })];
  }
}
