import type { LondonDate } from '@redress/calendar';
import { citedIn, councilPolicy, oneOf, withinSentence, Refused, suspensionReasons, type CaseState } from '@redress/procedures';
import { Day, JudgedChoice, PlannedDay } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.14.2 [R06 r.8]. */
export class SuspendClock extends CaseCommand {
  static readonly title = 'Suspend the clock';
  static readonly description = 'Proceedings or an enquiry that answering would prejudice: the clock stops until it is resumed.';
  static readonly capability = 'REJECTION_AND_STRUCTURE';
  static readonly roles = complaintsManager;
  static readonly proposes = ['ClockSuspended'] as const;

  @Day('Suspended from')
  suspendedOn!: LondonDate;

  @JudgedChoice('Reason', suspensionReasons)
  reason!: string;

  @PlannedDay('To be reviewed on', { hint: 'At most 20 working days ahead; it can be renewed.' })
  reviewOn!: LondonDate;

  @Day('The day the complainant was told in writing')
  toldOn!: LondonDate;

  propose({ machine }: CaseState) {
    const { suspendedOn, reviewOn, toldOn } = this;
    const reason = suspensionReasons.find((one) => one === this.reason);
    if (!reason) {
      throw new Refused({
        code: 'ERR_SUSPENSION_REASON', cite: citedIn({ CSC: `SI 2006/1738 reg 8; ${councilPolicy.suspension}`, otherwise: councilPolicy.suspension }, machine), field: 'reason',
        message: `A clock stops only for one of these: ${oneOf(suspensionReasons.map((reason) => withinSentence(reason)))}. Workload, leave and absence stop nothing.`,
      });
    }
    return [proposed('ClockSuspended', suspendedOn, { suspendedOn, reason, reviewOn, toldOn })];
  }
}
