import type { LondonDate } from '@redress/calendar';
import { Day } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.6 row 5. */
export class InformPerson extends CaseCommand {
  static readonly title = 'Inform the person';
  static readonly description = 'The person who commented was told what was decided.';
  static readonly capability = 'COMMENTS_AND_COMPLIMENTS';
  static readonly roles = officers;
  static readonly proposes = ['CommentOutcomeSent'] as const;

  @Day('The day it was sent')
  sentOn!: LondonDate;

  propose() {
    return [proposed('CommentOutcomeSent', this.sentOn, { sentOn: this.sentOn })];
  }
}
