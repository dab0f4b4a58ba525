import type { LondonDate } from '@redress/calendar';
import { Day, OneOfTheCase } from '../fields/index.js';
import { Command, type CommandContext } from './case-command.js';

/** A step whose event carries no date of its own: it happened today unless another day is given. */
export abstract class DatedCommand extends Command {
  @Day('The day it happened', { optional: true, hint: 'Today, unless another day is given.' })
  effectiveDate?: LondonDate;

  protected on({ today }: CommandContext): LondonDate {
    return this.effectiveDate ?? today;
  }
}

/** A step of one reading of the case's files (domain 3.11). */
export abstract class ReadingCommand extends DatedCommand {
  @OneOfTheCase('File reading', 'READING')
  readingId!: string;
}

/** A step of one Conflict Resolution Meeting (domain 3.12), whose event carries a date of its own. */
export abstract class MeetingCommand extends Command {
  @OneOfTheCase('Meeting', 'MEETING')
  meetingId!: string;
}

export abstract class DatedMeetingCommand extends DatedCommand {
  @OneOfTheCase('Meeting', 'MEETING')
  meetingId!: string;
}

/** A step of one interview of the investigation (domain 3.9), whose event carries a date of its own. */
export abstract class InterviewCommand extends Command {
  @OneOfTheCase('Interview', 'INTERVIEW')
  interviewId!: string;
}

export abstract class DatedInterviewCommand extends DatedCommand {
  @OneOfTheCase('Interview', 'INTERVIEW')
  interviewId!: string;
}
