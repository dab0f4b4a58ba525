import type { MachineState } from '@redress/procedures';
import { LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.10.1 P7. */
export class ReinstateMember extends DatedCommand {
  static readonly title = 'Reinstate a member of the pool';
  static readonly description = 'The member may be assigned again.';
  static readonly capability = 'POOL_REGISTER';
  static readonly roles = complaintsManager;
  static readonly proposes = ['PoolMemberReinstated'] as const;

  @LongText('Why the member is reinstated')
  reason!: string;

  propose(_: MachineState, context: CommandContext) {
    return [proposed('PoolMemberReinstated', this.on(context), { reason: this.reason })];
  }
}
