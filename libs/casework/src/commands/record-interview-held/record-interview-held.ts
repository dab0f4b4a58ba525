import type { LondonDate } from '@redress/calendar';
import { Day, YesNo } from '../../fields/index.js';
import { InterviewCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { investigator } from '../who.js';

/** Domain 3.9 I3. */
export class RecordInterviewHeld extends InterviewCommand {
  static readonly title = 'Record the interview as held';
  static readonly description = 'The interview took place.';
  static readonly capability = 'INTERVIEWS';
  static readonly roles = investigator;
  static readonly proposes = ['InterviewHeld'] as const;

  @Day('The day it took place')
  heldOn!: LondonDate;

  @YesNo('The Independent Person attended')
  independentPersonAttended!: boolean;

  propose() {
    return [proposed('InterviewHeld', this.heldOn, { interviewId: this.interviewId, heldOn: this.heldOn, independentPersonAttended: this.independentPersonAttended })];
  }
}
