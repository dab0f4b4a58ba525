import type { PoolState } from '@redress/procedures';
import type { CommandContext } from '../case-command.js';
import { OfferCommand } from '../offer-command.js';
import { proposed } from '../proposed.js';
import { ofAssignment } from '../taken-on.js';
import { officers } from '../who.js';

/** Domain 3.10.1 P9: who takes an offer up is assigned, on the case and in the pool alike. */
export class AcceptAssignment extends OfferCommand {
  static readonly title = 'Record that an offered case is taken up';
  static readonly description = 'The member is assigned to the case from the day they took it up.';
  static readonly capability = 'POOL_AVAILABILITY';
  static readonly roles = officers;
  static readonly proposes = ['AssignmentAccepted'] as const;

  override reads(state: PoolState) {
    const offer = this.offerIn(state);
    return offer && ({ kind: 'CASE', id: offer.caseId } as const);
  }

  propose(state: PoolState, context: CommandContext) {
    const { caseId = '', role = 'IO' } = this.offerIn(state) ?? {};
    return [proposed('AssignmentAccepted', this.on(context), { ...ofAssignment(caseId, role, context.beside), offerId: this.offerId })];
  }

  override alongside(id: string, context: CommandContext, state: PoolState) {
    const { caseId = '', role } = this.offerIn(state) ?? {};
    const { poolMemberId = id } = state.facts;
    const on = this.on(context);
    const event = role === 'IP' ? proposed('IndependentPersonAssigned', on, { poolMemberId, role }) : proposed('InvestigatorAssigned', on, { poolMemberId, role: 'IO' });
    return [{ kind: 'CASE' as const, id: caseId, event }];
  }
}
