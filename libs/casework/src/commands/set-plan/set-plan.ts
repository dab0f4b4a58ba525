import type { LondonDate } from '@redress/calendar';
import type { CaseState } from '@redress/procedures';
import { LongText, PlannedDay } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.3 A3 [R09 r.13]. */
export class SetPlan extends DatedCommand {
  static readonly title = 'Set the complaint plan';
  static readonly description = 'The complainant would not discuss it: the authority sets the response period and says so.';
  static readonly capability = 'REJECTION_AND_STRUCTURE';
  static readonly roles = complaintsManager;
  static readonly proposes = ['ComplaintPlanSetByAuthority'] as const;

  @PlannedDay('To be answered by')
  responsePeriodEndsOn!: LondonDate;

  @LongText('Reason')
  reason!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('ComplaintPlanSetByAuthority', this.on(context), { responsePeriodEndsOn: this.responsePeriodEndsOn, reason: this.reason })];
  }
}
