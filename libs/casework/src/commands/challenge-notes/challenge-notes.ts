import type { LondonDate } from '@redress/calendar';
import { Day, LongText } from '../../fields/index.js';
import { InterviewCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { investigatorAndOfficers } from '../who.js';

/** Domain 3.9 I8. */
export class ChallengeNotes extends InterviewCommand {
  static readonly title = 'Challenge the notes';
  static readonly description = 'The interviewee asks for changes.';
  static readonly capability = 'INTERVIEWS';
  static readonly roles = investigatorAndOfficers;
  static readonly proposes = ['InterviewNotesChallenged'] as const;

  @Day('The day of the reply')
  challengedOn!: LondonDate;

  @LongText('The changes asked for')
  changes!: string;

  propose() {
    return [proposed('InterviewNotesChallenged', this.challengedOn, { interviewId: this.interviewId, challengedOn: this.challengedOn, changes: this.changes })];
  }
}
