import type { LondonDate } from '@redress/calendar';
import type { MachineState } from '@redress/procedures';
import { Day, PlannedDay, ShortText } from '../../fields/index.js';
import { Command } from '../case-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.10.1 P4. */
export class RecordInduction extends Command {
  static readonly title = 'Record an induction';
  static readonly description = 'The member of the pool has been inducted and may be assigned until the induction runs out.';
  static readonly capability = 'POOL_REGISTER';
  static readonly roles = complaintsManager;
  static readonly proposes = ['InductionCompleted'] as const;

  @ShortText('Course')
  course!: string;

  @Day('The day it was attended')
  attendedOn!: LondonDate;

  @PlannedDay('Valid until')
  validUntil!: LondonDate;

  propose(_: MachineState) {
    const { course, attendedOn, validUntil } = this;
    return [proposed('InductionCompleted', attendedOn, { course, attendedOn, validUntil })];
  }
}
