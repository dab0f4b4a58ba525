import type { LondonDate } from '@redress/calendar';
import { Day } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.8 L5. */
export class CommentOnDraft extends CaseCommand {
  static readonly title = 'Comment on the draft decision';
  static readonly description = "The council's comments went to the Ombudsman.";
  static readonly capability = 'OMBUDSMAN';
  static readonly roles = complaintsManager;
  static readonly proposes = ['LgscoDraftCommented'] as const;

  @Day('The day they were sent')
  commentedOn!: LondonDate;

  propose() {
    return [proposed('LgscoDraftCommented', this.commentedOn, { commentedOn: this.commentedOn })];
  }
}
