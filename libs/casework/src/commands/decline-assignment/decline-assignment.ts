import type { PoolState } from '@redress/procedures';
import { LongText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { OfferCommand } from '../offer-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.10.1 P9. */
export class DeclineAssignment extends OfferCommand {
  static readonly title = 'Record that an offered case is declined';
  static readonly description = 'The member does not take the case; it is offered to somebody else.';
  static readonly capability = 'POOL_AVAILABILITY';
  static readonly roles = officers;
  static readonly proposes = ['AssignmentDeclined'] as const;

  @LongText('What the member said')
  reason!: string;

  propose(state: PoolState, context: CommandContext) {
    return [proposed('AssignmentDeclined', this.on(context), { offerId: this.offerId, caseId: this.offerIn(state)?.caseId ?? '', reason: this.reason })];
  }
}
