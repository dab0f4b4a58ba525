import type { LondonDate } from '@redress/calendar';
import { NOT_HELD } from '@redress/procedures';
import { Day, PlannedDay } from '../../fields/index.js';
import { CaseCommand } from '../case-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.8 L5. */
export class RecordDraftDecision extends CaseCommand {
  static readonly title = 'Record the draft decision';
  static readonly description = 'The Ombudsman has sent a draft to both sides.';
  static readonly capability = 'OMBUDSMAN';
  static readonly roles = complaintsManager;
  static readonly proposes = ['LgscoDraftDecisionReceived'] as const;

  @Day('The day it was received')
  receivedOn!: LondonDate;

  @PlannedDay('Comments wanted by, as the letter says', { optional: true })
  commentsDueOn?: LondonDate;

  propose() {
    return [proposed('LgscoDraftDecisionReceived', this.receivedOn, { receivedOn: this.receivedOn, commentsDueOn: this.commentsDueOn ?? NOT_HELD })];
  }
}
