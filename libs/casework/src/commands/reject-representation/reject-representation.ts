import { rejectionReasons, type CaseState, type RejectionReason } from '@redress/procedures';
import { Choice, Identifier, LongText, YesNo } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { given, proposed } from '../proposed.js';
import { complaintsManager } from '../who.js';

/** Domain 3.1 row 8. */
export class RejectRepresentation extends DatedCommand {
  static readonly title = 'Reject';
  static readonly description = 'The complaint is not accepted: why, and where the person may turn instead.';
  static readonly capability = 'REJECTION_AND_STRUCTURE';
  static readonly roles = complaintsManager;
  static readonly proposes = ['RepresentationRejected'] as const;
  static readonly incomplete = { code: 'ERR_REJECTION_INCOMPLETE', cite: 'LGSCO Complaint Handling Code 5.7' };

  @Choice('Reason', rejectionReasons)
  reason!: RejectionReason;

  @LongText('Explanation given to the person')
  explanation!: string;

  @LongText('Where the person may turn instead')
  signpostedTo!: string;

  @YesNo('It states the right to go to the Ombudsman')
  lgscoRightStated!: boolean;

  @Identifier('The case in which the same matter was decided', { optional: true, hint: 'Needed when it was already decided.' })
  decidedInCase?: string;

  propose(_: CaseState, context: CommandContext) {
    const { reason, explanation, signpostedTo, lgscoRightStated, decidedInCase } = this;
    return [proposed('RepresentationRejected', this.on(context), { reason, explanation, signpostedTo, lgscoRightStated, ...given({ decidedInCase }) })];
  }
}
