import type { LondonDate } from '@redress/calendar';
import type { MachineState } from '@redress/procedures';
import { PlannedDay, ShortText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.10.1 P4. */
export class BookInduction extends DatedCommand {
  static readonly title = 'Book an induction';
  static readonly description = 'The member has a place on a course; once it is attended it is recorded, and the member may be assigned.';
  static readonly capability = 'POOL_REGISTER';
  static readonly roles = complaintsManager;
  static readonly proposes = ['InductionBooked'] as const;

  @ShortText('Course')
  course!: string;

  @PlannedDay('The course is on')
  courseOn!: LondonDate;

  propose(_: MachineState, context: CommandContext) {
    return [proposed('InductionBooked', this.on(context), { course: this.course, on: this.courseOn })];
  }
}
