import type { LondonDate } from '@redress/calendar';
import { meetingOutcomes, type MeetingOutcome } from '@redress/procedures';
import { Choice, Day, Entries, LongText, PlannedDay } from '../../fields/index.js';
import { MeetingCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** One thing that was agreed. */
class AgreedActionEntry {
  @LongText('What was agreed')
  text!: string;

  @PlannedDay('To be done by')
  dueOn!: LondonDate;
}

/** Domain 3.12 M5. */
export class RecordCrmOutcome extends MeetingCommand {
  static readonly title = 'Record what came of the Conflict Resolution Meeting';
  static readonly description = 'Whether it resolved the complaint, what was agreed and by when, and that it was confirmed in writing.';
  static readonly capability = 'CONFLICT_RESOLUTION_MEETING';
  static readonly roles = officers;
  static readonly proposes = ['CrmOutcomeRecorded'] as const;

  @Choice('Outcome', meetingOutcomes)
  outcome!: MeetingOutcome;

  @Entries('Agreed actions', AgreedActionEntry)
  agreedActions!: readonly AgreedActionEntry[];

  @Day('The day the written confirmation was sent')
  confirmationSentOn!: LondonDate;

  propose() {
    const { meetingId, outcome, confirmationSentOn } = this;
    const agreedActions = this.agreedActions.map(({ text, dueOn }) => ({ text, dueOn }));
    return [proposed('CrmOutcomeRecorded', confirmationSentOn, { meetingId, outcome, agreedActions, confirmationSentOn })];
  }
}
