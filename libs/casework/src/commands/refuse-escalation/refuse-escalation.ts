import type { LondonDate } from '@redress/calendar';
import { refusalGrounds, type CaseState } from '@redress/procedures';
import { Day, JudgedChoice, LongText, YesNo } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.2.2 C6: late without good reason, or a ground of 3.1.2. */
export class RefuseEscalation extends DatedCommand {
  static readonly title = 'Refuse Stage 2';
  static readonly description = 'The request is refused on one of the grounds the law knows; the right to go to the Ombudsman is stated.';
  static readonly capability = 'ESCALATION';
  static readonly roles = complaintsManager;
  static readonly proposes = ['EscalationRefused'] as const;

  @Day('The day Stage 2 was asked for')
  requestedOn!: LondonDate;

  @JudgedChoice('Ground', refusalGrounds)
  ground!: string;

  @LongText('Explanation given to the complainant')
  explanation!: string;

  @YesNo('It states the right to go to the Ombudsman')
  lgscoRightStated!: boolean;

  propose(_: CaseState, context: CommandContext) {
    const { requestedOn, ground, explanation, lgscoRightStated } = this;
    return [proposed('EscalationRefused', this.on(context), { requestedOn, ground, explanation, lgscoRightStated })];
  }

  static likely() {
    return { ground: 'LATE_REQUEST' };
  }
}
