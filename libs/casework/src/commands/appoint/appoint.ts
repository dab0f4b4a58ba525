import type { LondonDate } from '@redress/calendar';
import type { MachineState } from '@redress/procedures';
import { Day, YesNo } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.10.1 P3. Of the criminal records check only the day is kept (domain section 7). */
export class Appoint extends DatedCommand {
  static readonly title = 'Appoint to the pool';
  static readonly description = 'The checks are made and the applicant becomes a member of the pool, to be inducted next.';
  static readonly capability = 'POOL_REGISTER';
  static readonly roles = complaintsManager;
  static readonly proposes = ['PoolMemberAppointed'] as const;

  @YesNo('References are taken')
  referencesTaken!: boolean;

  @YesNo('The identity is checked')
  identityChecked!: boolean;

  @Day('The day of the criminal records check')
  criminalRecordsCheckedOn!: LondonDate;

  @YesNo('The confidentiality agreement is signed')
  confidentialityAgreed!: boolean;

  @YesNo('Training in data protection is booked')
  dataProtectionTrainingBooked!: boolean;

  propose(_: MachineState, context: CommandContext) {
    const { referencesTaken, identityChecked, criminalRecordsCheckedOn, confidentialityAgreed, dataProtectionTrainingBooked } = this;
    return [proposed('PoolMemberAppointed', this.on(context), {
      referencesTaken, identityChecked, criminalRecordsCheckedOn, confidentialityAgreed, dataProtectionTrainingBooked,
    })];
  }
}
