import type { LondonDate } from '@redress/calendar';
import { Day } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.14.2. */
export class ResumeClock extends CaseCommand {
  static readonly title = 'Resume the clock';
  static readonly description = 'What stood in the way has ended: the clock runs again from this day.';
  static readonly capability = 'REJECTION_AND_STRUCTURE';
  static readonly roles = complaintsManager;
  static readonly proposes = ['ClockResumed'] as const;

  @Day('Resumed on')
  resumedOn!: LondonDate;

  propose() {
    return [proposed('ClockResumed', this.resumedOn, { resumedOn: this.resumedOn })];
  }
}
