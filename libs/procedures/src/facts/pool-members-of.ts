import type { OfAssignment } from '../events/pool-events.js';
import { isKnownPerson } from '../events/same-person.js';
import type { PoolRole } from '../events/vocabulary.js';
import type { Facts } from './facts.js';

/** A member of the pool whom a case takes up, and as what. */
export interface TakenUp { readonly poolMemberId: string; readonly role: PoolRole }

/** The members of the pool whom a case takes up: until Stage 2, or an adult social care complaint, is answered, or it ends (domain 3.10.2). */
export function poolMembersOf({ stage2, adult, ended }: Facts): readonly TakenUp[] {
  if (ended !== undefined || stage2.respondedOn !== undefined || adult.respondedOn !== undefined) return [];
  return [...named(stage2.investigator, 'IO'), ...named(stage2.independentPerson, 'IP')];
}

/** Of two states of a case, whom the later does not take up any more. */
export function releasedBetween(before: Facts, after: Facts): readonly TakenUp[] {
  const still = poolMembersOf(after);
  return poolMembersOf(before).filter(({ poolMemberId, role }) => !still.some((each) => each.poolMemberId === poolMemberId && each.role === role));
}

/** What of a case decides whether somebody may take it (domain 3.10.2). */
export function matterOfAssignment({ receipt, stage1, stage2, stage3 }: Facts): Pick<OfAssignment, 'serviceId' | 'teamId' | 'personIds'> {
  const personIds = [stage1.responderId, stage2.adjudicatorId, ...(stage3.panelMemberIds ?? [])].filter(isKnownPerson);
  return {
    ...(isKnownPerson(receipt?.serviceId) ? { serviceId: receipt.serviceId } : {}),
    ...(isKnownPerson(receipt?.teamId) ? { teamId: receipt.teamId } : {}),
    ...(personIds.length === 0 ? {} : { personIds }),
  };
}

function named(poolMemberId: string | undefined, role: PoolRole): readonly TakenUp[] {
  return isKnownPerson(poolMemberId) ? [{ poolMemberId, role }] : [];
}
