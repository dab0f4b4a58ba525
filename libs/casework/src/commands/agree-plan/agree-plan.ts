import type { LondonDate } from '@redress/calendar';
import type { CaseState } from '@redress/procedures';
import { LongText, PlannedDay } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.3 A3 [R09 r.13]. */
export class AgreePlan extends DatedCommand {
  static readonly title = 'Agree the complaint plan';
  static readonly description = 'How the complaint will be handled and by when it will be answered, as agreed with the complainant.';
  static readonly capability = 'LOG_AND_ACKNOWLEDGE';
  static readonly roles = officers;
  static readonly proposes = ['ComplaintPlanAgreed'] as const;

  @PlannedDay('To be answered by')
  responsePeriodEndsOn!: LondonDate;

  @LongText('How it will be handled')
  manner!: string;

  propose(_: CaseState, context: CommandContext) {
    return [proposed('ComplaintPlanAgreed', this.on(context), { responsePeriodEndsOn: this.responsePeriodEndsOn, manner: this.manner })];
  }
}
