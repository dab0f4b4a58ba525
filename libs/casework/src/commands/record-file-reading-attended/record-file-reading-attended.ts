import type { LondonDate } from '@redress/calendar';
import { Day, Identifier, OneOfTheCase, TimeOfDay, WholeNumber, YesNo } from '../../fields/index.js';
import { Command } from '../case-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.11 F3. */
export class RecordFileReadingAttended extends Command {
  static readonly title = 'Record the file reading as attended';
  static readonly description = 'The reader came, proved who they are, and read; when they signed in and out is kept, and nothing of what they read.';
  static readonly capability = 'FILE_READING';
  static readonly roles = officers;
  static readonly proposes = ['FileReadingAttended'] as const;

  @OneOfTheCase('File reading', 'READING')
  readingId!: string;

  @Day('The day it took place')
  attendedOn!: LondonDate;

  @Identifier('Who read', { hint: 'The id in the pool, such as IO-7.' })
  readerId!: string;

  @YesNo('The reader proved who they are')
  identityChecked!: boolean;

  @TimeOfDay('Signed in at')
  signedInAt!: string;

  @TimeOfDay('Signed out at')
  signedOutAt!: string;

  @WholeNumber('Volumes read', 1, 500)
  volumes!: number;

  propose() {
    const { readingId, attendedOn, readerId, identityChecked, signedInAt, signedOutAt, volumes } = this;
    return [proposed('FileReadingAttended', attendedOn, { readingId, attendedOn, readerId, identityChecked, signedInAt, signedOutAt, volumes })];
  }
}
