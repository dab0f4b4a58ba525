import { dateInWords } from '@redress/calendar';
import { own } from '../facts/own.js';
import type { PoolFacts } from '../facts/pool-facts.js';
import { NOT_HELD } from '../events/vocabulary.js';
import { councilPolicy } from '../policy/council-policy.js';
import { allOf } from '../wording/in-a-list.js';
import { counted, spacedWords } from '../wording/plain-words.js';
import { openAssignments } from './assignment-rules.js';
import { ruleFor, type Rule } from './rule.js';

type PoolRule = Rule<PoolFacts>;

export const notYetRegistered: PoolRule = {
  code: 'ERR_DUPLICATE_REFERENCE',
  cite: councilPolicy.pool,
  field: 'poolMemberId',
  holds: ({ poolMemberId }) => poolMemberId === undefined,
  says: ({ registeredOn }) => `Somebody was registered under this id on ${dateInWords(registeredOn)}. Go on with that entry, or give another id.`,
};

export const registered: PoolRule = {
  code: 'ERR_UNKNOWN_PERSON',
  cite: councilPolicy.pool,
  field: 'poolMemberId',
  holds: ({ poolMemberId }) => poolMemberId !== undefined,
  says: () => 'Nobody is registered in the pool under this id. Choose a member of the pool, or register the person first.',
};

export const someRoleSought = ruleFor<'PoolApplicantRegistered', PoolFacts>(['PoolApplicantRegistered'], {
  code: 'ERR_VALIDATION',
  cite: councilPolicy.pool,
  field: 'rolesSought',
  holds: (_, { payload }) => payload.rolesSought.length > 0,
  says: () => 'Say what the person may be asked to be: at least one of Investigating Officer, Independent Person and member of a Review Panel.',
});

/** Why somebody who stands there may not be assigned; `standing` completes "This member of the pool …". */
export function unavailable(standing: string): PoolRule {
  return {
    code: 'ERR_MEMBER_UNAVAILABLE',
    cite: councilPolicy.pool,
    field: 'poolMemberId',
    holds: () => false,
    says: () => `This member of the pool ${standing}. Choose one who is available.`,
  };
}

export const inducted: PoolRule = {
  code: 'ERR_NOT_INDUCTED',
  cite: councilPolicy.pool,
  field: 'poolMemberId',
  holds: ({ inductedOn, inductionValidUntil }, { effectiveDate }) => inductedOn !== undefined && (inductionValidUntil === undefined || effectiveDate <= inductionValidUntil),
  says: ({ inductionValidUntil }) =>
    `${inductionValidUntil === undefined ? 'This member of the pool has had no induction' : `The induction of this member was valid until ${dateInWords(inductionValidUntil)}`}. Record an induction first.`,
};

/** P3: references, identity, criminal records check, confidentiality agreement, data protection training booked. */
export const checksMade = ruleFor<'PoolMemberAppointed', PoolFacts>(['PoolMemberAppointed'], {
  code: 'ERR_SETUP_INCOMPLETE',
  cite: councilPolicy.pool,
  holds: (_, { payload }) => Object.values(payload).every((check) => check !== false),
  says: (_, { payload }) => `Not all checks are made. Missing: ${allOf(Object.entries(payload).flatMap(([check, made]) => (made === false ? [spacedWords(check).toLowerCase()] : [])))}. Make them before the appointment.`,
});

export const inductionLasts = ruleFor<'InductionCompleted', PoolFacts>(['InductionCompleted'], {
  code: 'ERR_ORDER',
  cite: councilPolicy.pool,
  field: 'validUntil',
  holds: (_, { payload: { validUntil, attendedOn } }) => validUntil === NOT_HELD || attendedOn === NOT_HELD || validUntil >= attendedOn,
  says: (_, { payload }) => `The induction cannot end on ${dateInWords(payload.validUntil)}, before it was attended on ${dateInWords(payload.attendedOn)}.`,
});

/** P8 */
export const noOpenAssignment: PoolRule = {
  code: 'ERR_OPEN_WORK',
  cite: councilPolicy.pool,
  holds: (member, { effectiveDate }) => openAssignments(member, effectiveDate).length === 0,
  says: (member, { effectiveDate }) => `This member is assigned to ${counted(openAssignments(member, effectiveDate).length, 'open case')}. Assign somebody else to them first, or wait until they are answered.`,
};

/** P6: a conflict is cleared once, and only one that was declared. */
export const conflictStands = ruleFor<'ConflictCleared', PoolFacts>(['ConflictCleared'], {
  code: 'ERR_STATE',
  cite: councilPolicy.pool,
  field: 'conflictId',
  holds: ({ conflicts }, { payload: { conflictId } }) => own(conflicts, conflictId) !== undefined && own(conflicts, conflictId)?.clearedOn === undefined,
  says: ({ conflicts }, { payload: { conflictId } }) => {
    const clearedOn = own(conflicts, conflictId)?.clearedOn;
    return clearedOn === undefined ? 'No such conflict was declared. Choose one that was.' : `That conflict was cleared on ${dateInWords(clearedOn)}.`;
  },
});

/** P5 */
export const periodsRunForward = ruleFor<'AvailabilityDeclared', PoolFacts>(['AvailabilityDeclared'], {
  code: 'ERR_ORDER',
  cite: councilPolicy.pool,
  field: 'periods',
  holds: (_, { payload: { periods } }) => periods.every(({ from, to }) => from <= to),
  says: (_, { payload: { periods } }) => `A time away ends on the day it begins or later: ${allOf(periods.filter(({ from, to }) => from > to).map(({ from, to }) => `${dateInWords(from)} to ${dateInWords(to)}`))}.`,
});

/** P4: a course is ahead. */
export const inductionAhead = ruleFor<'InductionBooked', PoolFacts>(['InductionBooked'], {
  code: 'ERR_PAST_APPOINTMENT',
  cite: councilPolicy.pool,
  field: 'courseOn',
  holds: (_, { payload, effectiveDate }) => payload.on >= effectiveDate,
  says: (_, { payload, effectiveDate }) => `${dateInWords(payload.on)} is before ${dateInWords(effectiveDate)}, the day on which it is booked. Choose that day or a later one, or record an induction that was attended.`,
});
