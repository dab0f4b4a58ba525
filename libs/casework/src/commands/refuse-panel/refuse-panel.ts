import type { LondonDate } from '@redress/calendar';
import type { CaseState } from '@redress/procedures';
import { Day, LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.2.2 C18. */
export class RefusePanel extends DatedCommand {
  static readonly title = 'Refuse a Review Panel';
  static readonly description = 'The request came after the window and without good reason; nothing else is a ground.';
  static readonly capability = 'ESCALATION';
  static readonly roles = complaintsManager;
  static readonly proposes = ['Stage3Refused'] as const;

  @Day('The day the panel was asked for')
  requestedOn!: LondonDate;

  @LongText('The reasons given for asking late')
  reasonsGiven!: string;

  @LongText('Explanation given to the complainant, and how the reasons were weighed')
  explanation!: string;

  propose(_: CaseState, context: CommandContext) {
    const { requestedOn, reasonsGiven, explanation } = this;
    return [proposed('Stage3Refused', this.on(context), { requestedOn, reasonsGiven, explanation })];
  }
}
