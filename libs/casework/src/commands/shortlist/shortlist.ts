import type { MachineState } from '@redress/procedures';
import { LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.10.1 P2. */
export class Shortlist extends DatedCommand {
  static readonly title = 'Shortlist an applicant';
  static readonly description = 'The applicant goes on to the checks before an appointment.';
  static readonly capability = 'POOL_REGISTER';
  static readonly roles = complaintsManager;
  static readonly proposes = ['PoolApplicantShortlisted'] as const;

  @LongText('Why the applicant is shortlisted')
  reason!: string;

  propose(_: MachineState, context: CommandContext) {
    return [proposed('PoolApplicantShortlisted', this.on(context), { reason: this.reason })];
  }
}
