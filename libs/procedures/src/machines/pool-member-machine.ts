import { noPoolFacts } from '../facts/pool-facts.js';
import { recordPool } from '../facts/record-pool.js';
import {
  checksMade, inducted, inductionLasts, noOpenAssignment, notYetRegistered, registered, roleHeld, someRoleSought, unavailable,
} from '../rules/pool-rules.js';
import { refused, setupFor, stays, to } from './vocabulary.js';

const retires = { PoolMemberRetired: to('RETIRED', noOpenAssignment) } as const;
const declares = { AvailabilityDeclared: to('DECLARED') } as const;
const isInducted = (target: 'AVAILABLE' | 'UNAVAILABLE') => ({ InductionCompleted: to(target, inductionLasts) });

/** A member of the pool of investigators, Independent Persons and panel members, from application to retirement (domain.md 3.10.1). */
export const poolMemberMachine = setupFor(recordPool).createMachine({
  id: 'POOL_MEMBER',
  context: noPoolFacts,
  initial: 'NONE',
  states: {
    NONE: { on: { PoolApplicantRegistered: to('APPLIED', someRoleSought) } },
    APPLIED: {
      on: {
        ...retires,
        PoolApplicantShortlisted: to('SHORTLISTED'),
        PoolApplicantDeclined: to('DECLINED'),
        AssignmentAccepted: refused(unavailable('has applied and is not appointed')),
      },
    },
    SHORTLISTED: {
      on: {
        ...retires,
        PoolMemberAppointed: to('APPOINTED', checksMade),
        AssignmentAccepted: refused(unavailable('is shortlisted and not appointed')),
      },
    },
    DECLINED: { on: { AssignmentAccepted: refused(unavailable('was not appointed')) } },
    APPOINTED: { on: { ...retires, ...isInducted('AVAILABLE'), AssignmentAccepted: refused(inducted) } },
    AVAILABLE: {
      on: {
        ...retires, ...declares, ...isInducted('AVAILABLE'),
        AssignmentAccepted: stays(roleHeld, inducted),
        PoolMemberSuspended: to('SUSPENDED'),
      },
    },
    // Passed through at once: the declaration says which of the two it is.
    DECLARED: { always: [{ target: 'AVAILABLE', guard: ({ context }) => context.available }, { target: 'UNAVAILABLE' }] },
    UNAVAILABLE: { on: { ...retires, ...declares, ...isInducted('UNAVAILABLE'), AssignmentAccepted: refused(unavailable('is not available at present')) } },
    SUSPENDED: { on: { ...retires, PoolMemberReinstated: to('AVAILABLE'), AssignmentAccepted: refused(unavailable('is suspended')) } },
    RETIRED: { on: { AssignmentAccepted: refused(unavailable('has retired')) } },
  },
  on: { PoolApplicantRegistered: refused(notYetRegistered), AssignmentAccepted: refused(registered) },
});
