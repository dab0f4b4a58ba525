import type { LondonDate } from '@redress/calendar';
import type { MachineState } from '@redress/procedures';
import { Day } from '../../fields/index.js';
import { Command } from '../case-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.10.2: nobody is assigned without a check that holds. Of the check only the day is kept (domain section 7). */
export class RenewRecordsCheck extends Command {
  static readonly title = 'Renew the criminal records check';
  static readonly description = 'A check was made anew; the member may be assigned until it runs out.';
  static readonly capability = 'POOL_REGISTER';
  static readonly roles = complaintsManager;
  static readonly proposes = ['CriminalRecordsCheckRenewed'] as const;

  @Day('The day of the criminal records check')
  criminalRecordsCheckedOn!: LondonDate;

  propose(_: MachineState) {
    return [proposed('CriminalRecordsCheckRenewed', this.criminalRecordsCheckedOn, { checkedOn: this.criminalRecordsCheckedOn })];
  }
}
