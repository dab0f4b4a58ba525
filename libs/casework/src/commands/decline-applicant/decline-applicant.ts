import type { MachineState } from '@redress/procedures';
import { LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.10.1 P2. */
export class DeclineApplicant extends DatedCommand {
  static readonly title = 'Decline an applicant';
  static readonly description = 'The applicant is not taken into the pool.';
  static readonly capability = 'POOL_REGISTER';
  static readonly roles = complaintsManager;
  static readonly proposes = ['PoolApplicantDeclined'] as const;

  @LongText('Why the applicant is declined')
  reason!: string;

  propose(_: MachineState, context: CommandContext) {
    return [proposed('PoolApplicantDeclined', this.on(context), { reason: this.reason })];
  }
}
