import { noPoolFacts, type PoolFacts } from '../facts/pool-facts.js';
import { recordPool } from '../facts/record-pool.js';
import {
  answeredInTime, capacityLeft, checkHolds, independentOfAuthority, investigatorNotOfTheService, noConflict, notAway, notBeforeOffer, notYetOffered, offerStands, othersNotOfTheService, roleHeld,
} from '../rules/assignment-rules.js';
import {
  checksMade, conflictStands, inducted, inductionAhead, inductionLasts, noOpenAssignment, notYetRegistered, periodsRunForward, registered, someRoleSought, unavailable,
} from '../rules/pool-rules.js';
import type { Rule } from '../rules/rule.js';
import { refused, setupFor, stays, to } from './vocabulary.js';

const retires = { PoolMemberRetired: to('RETIRED', noOpenAssignment) } as const;
const declares = { AvailabilityDeclared: to('DECLARED', periodsRunForward) } as const;
const isInducted = (target: 'AVAILABLE' | 'UNAVAILABLE') => ({ InductionBooked: stays(inductionAhead), InductionCompleted: to(target, inductionLasts) });
/** Neither asked nor assigned. */
const takesNothing = (why: Rule<PoolFacts>) => ({ AssignmentOffered: refused(why), AssignmentAccepted: refused(why) });

/** 3.10.2, in the order in which people would ask. */
const guards = [
  roleHeld, inducted, checkHolds, notAway, capacityLeft, investigatorNotOfTheService, othersNotOfTheService, noConflict, independentOfAuthority,
] as const;

/** What is known of somebody on the books, wherever they stand; it leads nowhere. */
const known = {
  CriminalRecordsCheckRenewed: stays(),
  EmploymentDeclared: stays(),
  ConflictDeclared: stays(),
  ConflictCleared: stays(conflictStands),
} as const;

/** A member of the pool of investigators, Independent Persons and panel members, from application to retirement (domain.md 3.10.1). */
export const poolMemberMachine = setupFor(recordPool).createMachine({
  id: 'POOL_MEMBER',
  context: noPoolFacts,
  initial: 'NONE',
  states: {
    NONE: { on: { PoolApplicantRegistered: to('APPLIED', someRoleSought) } },
    APPLIED: {
      on: {
        ...retires, ...takesNothing(unavailable('has applied and is not appointed')),
        PoolApplicantShortlisted: to('SHORTLISTED'),
        PoolApplicantDeclined: to('DECLINED'),
      },
    },
    SHORTLISTED: { on: { ...retires, ...takesNothing(unavailable('is shortlisted and not appointed')), PoolMemberAppointed: to('APPOINTED', checksMade) } },
    DECLINED: { on: takesNothing(unavailable('was not appointed')) },
    APPOINTED: { on: { ...retires, ...known, ...isInducted('AVAILABLE'), ...takesNothing(inducted) } },
    AVAILABLE: {
      on: {
        ...retires, ...known, ...declares, ...isInducted('AVAILABLE'),
        AssignmentOffered: stays(notYetOffered, ...guards),
        AssignmentAccepted: stays(offerStands, notBeforeOffer, answeredInTime, ...guards),
        PoolMemberSuspended: to('SUSPENDED'),
      },
    },
    // Passed through at once: the declaration says which of the two it is.
    DECLARED: { always: [{ target: 'AVAILABLE', guard: ({ context }) => context.available }, { target: 'UNAVAILABLE' }] },
    UNAVAILABLE: { on: { ...retires, ...known, ...declares, ...isInducted('UNAVAILABLE'), ...takesNothing(unavailable('is not available at present')) } },
    SUSPENDED: { on: { ...retires, ...known, PoolMemberReinstated: to('AVAILABLE'), ...takesNothing(unavailable('is suspended')) } },
    RETIRED: { on: takesNothing(unavailable('has retired')) },
  },
  on: {
    PoolApplicantRegistered: refused(notYetRegistered),
    ...takesNothing(registered),
    AssignmentDeclined: stays(offerStands),
    // An act on the case ends it, which nothing here holds up.
    AssignmentEnded: stays(),
  },
});
