import type { MachineState } from '@redress/procedures';
import { LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.10.1 P8. */
export class Retire extends DatedCommand {
  static readonly title = 'Retire a member of the pool';
  static readonly description = 'The member leaves the pool for good. Every case they are assigned to has to be answered, or given to somebody else, before.';
  static readonly capability = 'POOL_REGISTER';
  static readonly roles = complaintsManager;
  static readonly proposes = ['PoolMemberRetired'] as const;

  @LongText('Why the member leaves')
  reason!: string;

  propose(_: MachineState, context: CommandContext) {
    return [proposed('PoolMemberRetired', this.on(context), { reason: this.reason })];
  }
}
