import { Refused, type CaseState, type ProposedEvent } from '@redress/procedures';
import { LongText, YesNo } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

const ifNot = { optional: true, hint: 'Needed when the person has no sufficient interest.' } as const;

/** Domain 3.1 row 6 [R06 r.12]. */
export class DecideSufficientInterest extends DatedCommand {
  static readonly title = 'Decide sufficient interest';
  static readonly description = "Whether a person outside the child's circle may complain about the child's welfare.";
  static readonly capability = 'REJECTION_AND_STRUCTURE';
  static readonly roles = complaintsManager;
  static readonly proposes = ['SufficientInterestDecided', 'RepresentationRejected'] as const;

  @YesNo('The person has sufficient interest')
  granted!: boolean;

  @LongText('Reason')
  reason!: string;

  @YesNo("The child's views were taken")
  childViewsTaken!: boolean;

  @YesNo('The child was told of the complaint')
  childTold!: boolean;

  @LongText('Explanation given to the person', ifNot)
  explanation?: string;

  @LongText('Where the person may turn instead', ifNot)
  signpostedTo?: string;

  @YesNo('It states the right to go to the Ombudsman', ifNot)
  lgscoRightStated?: boolean;

  propose(_: CaseState, context: CommandContext) {
    const { granted, reason, childViewsTaken, childTold } = this;
    const decided = proposed('SufficientInterestDecided', this.on(context), { granted, reason, childViewsTaken, childTold });
    return granted ? [decided] : [decided, this.#rejected(context)];
  }

  /** Without sufficient interest nothing can come of the complaint, so its rejection follows. */
  #rejected(context: CommandContext): ProposedEvent {
    const { explanation, signpostedTo, lgscoRightStated } = this;
    if (explanation === undefined || signpostedTo === undefined || lgscoRightStated === undefined) {
      throw new Refused({
        code: 'ERR_REJECTION_INCOMPLETE', cite: 'SI 2006/1738 reg 12', field: explanation === undefined ? 'explanation' : signpostedTo === undefined ? 'signpostedTo' : 'lgscoRightStated',
        message: 'Without sufficient interest the complaint is rejected. Give the explanation, where the person may turn instead, and whether they were told of the right to go to the Ombudsman.',
      });
    }
    return proposed('RepresentationRejected', this.on(context), { reason: 'NO_SUFFICIENT_INTEREST', explanation, signpostedTo, lgscoRightStated });
  }
}
