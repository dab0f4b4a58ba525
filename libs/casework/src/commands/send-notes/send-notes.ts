import type { LondonDate } from '@redress/calendar';
import { type CaseState, councilPolicy, own, Refused } from '@redress/procedures';
import { Day, JudgedChoice } from '../../fields/index.js';
import { InterviewCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { investigator } from '../who.js';

const recipients = ['INTERVIEWEE', 'ADVOCATE_WITH_CONSENT'] as const;

/** Domain 3.9 I6 [seed App 1]. The round follows from the case, the due date from the law. */
export class SendNotes extends InterviewCommand {
  static readonly title = 'Send the notes';
  static readonly description = 'The notes go to the interviewee, who has five working days to answer.';
  static readonly capability = 'INTERVIEWS';
  static readonly roles = investigator;
  static readonly proposes = ['InterviewNotesSent'] as const;

  @Day('The day they were sent')
  sentOn!: LondonDate;

  @JudgedChoice('Sent to', recipients)
  recipient!: string;

  propose({ facts }: CaseState) {
    const { interviewId, sentOn } = this;
    const recipient = recipients.find((one) => one === this.recipient);
    if (!recipient) {
      throw new Refused({
        code: 'ERR_WRONG_RECIPIENT', cite: councilPolicy.interviews, field: 'recipient',
        message: 'Notes are agreed by the interviewee, or by their advocate with consent: send them there.',
      });
    }
    const round = (own(facts.interviews, interviewId)?.rounds.length ?? 0) + 1;
    return [proposed('InterviewNotesSent', sentOn, { interviewId, sentOn, round, recipient })];
  }

  static likely() {
    return { recipient: 'INTERVIEWEE' };
  }
}
