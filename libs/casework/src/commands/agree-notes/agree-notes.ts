import type { LondonDate } from '@redress/calendar';
import { Day } from '../../fields/index.js';
import { InterviewCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { investigatorAndOfficers } from '../who.js';

/** Domain 3.9 I7. */
export class AgreeNotes extends InterviewCommand {
  static readonly title = 'Agree the notes';
  static readonly description = 'The interviewee agrees the notes as sent.';
  static readonly capability = 'INTERVIEWS';
  static readonly roles = investigatorAndOfficers;
  static readonly proposes = ['InterviewNotesAgreed'] as const;

  @Day('The day of the reply')
  agreedOn!: LondonDate;

  propose() {
    return [proposed('InterviewNotesAgreed', this.agreedOn, { interviewId: this.interviewId, agreement: 'EXPLICIT', agreedOn: this.agreedOn })];
  }
}
