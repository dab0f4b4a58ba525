import type { MachineState } from '@redress/procedures';
import { LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.10.1 P7. */
export class SuspendMember extends DatedCommand {
  static readonly title = 'Suspend a member of the pool';
  static readonly description = 'The member is not assigned to any further case until reinstated.';
  static readonly capability = 'POOL_REGISTER';
  static readonly roles = complaintsManager;
  static readonly proposes = ['PoolMemberSuspended'] as const;

  @LongText('Why the member is suspended')
  reason!: string;

  propose(_: MachineState, context: CommandContext) {
    return [proposed('PoolMemberSuspended', this.on(context), { reason: this.reason })];
  }
}
