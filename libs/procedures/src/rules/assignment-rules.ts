import { dateInWords, lastDayOfMonths, type LondonDate } from '@redress/calendar';
import { isSamePerson } from '../events/same-person.js';
import type { OfAssignment } from '../events/pool-events.js';
import type { AuthorityTie, PoolRole } from '../events/vocabulary.js';
import { own } from '../facts/own.js';
import type { Employment, PoolAssignment, PoolConflict, PoolFacts, PoolOffer } from '../facts/pool-facts.js';
import { councilPolicy } from '../policy/council-policy.js';
import type { Law } from '../policy/law.js';
import { allOf, asTyped } from '../wording/in-a-list.js';
import { poolRoleNames } from '../wording/names.js';
import { counted, withinSentence } from '../wording/plain-words.js';
import { ruleFor, type EventOf, type Rule } from './rule.js';

/** Domain 3.10.2: who may be asked, and who may be assigned. A case and its member are told together, so that nothing else has to be looked up. */
const taking = ['AssignmentOffered', 'AssignmentAccepted'] as const;
type Taking = EventOf<(typeof taking)[number]>;

interface Guard {
  readonly code: string;
  readonly cite: string;
  readonly holds: (member: PoolFacts, event: Taking, law: Law) => boolean;
  readonly says: (member: PoolFacts, event: Taking, law: Law) => string;
}

const guard = (given: Guard): Rule<PoolFacts> => ruleFor<Taking['type'], PoolFacts>(taking, { ...given, field: 'poolMemberId' });

/** The assignments of a member that have not ended by a London date. */
export function openAssignments({ assignments }: Pick<PoolFacts, 'assignments'>, on: LondonDate): readonly PoolAssignment[] {
  return assignments.filter(({ endedOn }) => endedOn === undefined || endedOn > on);
}

/** The last London date on which a criminal records check holds, by the policy of the day it was made. */
export function checkHoldsUntil(checkedOn: LondonDate, law: Law): LondonDate {
  return lastDayOfMonths(checkedOn, law.policyOn(checkedOn).pool.checkMonths, 'AFTER');
}

export const roleHeld = guard({
  code: 'ERR_MEMBER_UNAVAILABLE', cite: councilPolicy.pool,
  holds: ({ rolesSought }, { payload }) => rolesSought.includes(payload.role),
  says: ({ rolesSought }, { payload }) => `This member of the pool is there as ${allOf(rolesSought.map((role) => poolRoleNames[role]))}, not as ${poolRoleNames[payload.role]}. Choose another.`,
});

/** Where no day is held, as of an imported member, nothing says that the check ran out. */
export const checkHolds = guard({
  code: 'ERR_MEMBER_UNAVAILABLE', cite: councilPolicy.pool,
  holds: ({ criminalRecordsCheckedOn: on }, { effectiveDate }, law) => on === undefined || effectiveDate <= checkHoldsUntil(on, law),
  says: ({ criminalRecordsCheckedOn: on }, _, law) =>
    `The criminal records check of this member was made on ${dateInWords(on)} and held until ${dateInWords(on && checkHoldsUntil(on, law))}. Record a new check first, or choose another member.`,
});

export const notAway = guard({
  code: 'ERR_MEMBER_UNAVAILABLE', cite: councilPolicy.pool,
  holds: (member, { effectiveDate }) => awayOn(member, effectiveDate) === undefined,
  says: (member, { effectiveDate }) => {
    const away = awayOn(member, effectiveDate);
    return `This member of the pool is away from ${dateInWords(away?.from)} to ${dateInWords(away?.to)}. Choose another, or wait until they are back.`;
  },
});

/** Section 9 row 26 */
export const capacityLeft = guard({
  code: 'ERR_CAPACITY', cite: councilPolicy.pool,
  holds: (member, { effectiveDate }, law) => openAssignments(member, effectiveDate).length < law.policyOn(effectiveDate).pool.maxConcurrent,
  says: (member, { effectiveDate }, law) =>
    `This member of the pool has ${counted(openAssignments(member, effectiveDate).length, 'open case')} of at most ${law.policyOn(effectiveDate).pool.maxConcurrent}. Choose another, or wait until one of them is answered.`,
});

/** Section 9 row 23 [G S15], for whichever role it is asked. */
function notOfTheService(roles: readonly PoolRole[], code: string): Rule<PoolFacts> {
  return guard({
    code, cite: councilPolicy.investigations,
    holds: (member, event, law) => !roles.includes(event.payload.role) || employmentThere(member, event, law) === undefined,
    says: (member, event, law) => {
      const there = employmentThere(member, event, law);
      const months = law.policyOn(event.effectiveDate).pool.independenceMonths;
      return `This member of the pool ${there?.until === undefined ? 'works' : `worked until ${dateInWords(there.until)}`} in ${asTyped(there?.teamId ?? there?.serviceId ?? '')}, which is complained about, `
        + `and nobody looks into where they worked within the last ${months} months. Choose another.`;
    },
  });
}

export const investigatorNotOfTheService = notOfTheService(['IO'], 'ERR_INVESTIGATOR_NOT_INDEPENDENT');
export const othersNotOfTheService = notOfTheService(['IP', 'PANEL'], 'ERR_NOT_INDEPENDENT_PERSON');

/** Section 9 row 24 [G S5 5.4] */
export const noConflict = guard({
  code: 'ERR_CONFLICT_OF_INTEREST', cite: 'LGSCO Complaint Handling Code 5.4',
  holds: (member, { payload }) => conflictIn(member, payload) === undefined,
  says: (member, { payload }) => {
    const conflict = conflictIn(member, payload);
    return `This member of the pool declared a conflict of interest with ${conflictInWords[conflict?.conflictWith ?? 'CASE']} on ${dateInWords(conflict?.declaredOn)}, and it has not been cleared. Choose another.`;
  },
});

const conflictInWords = { CASE: 'this case', PERSON: 'somebody who takes part in this case', SERVICE: 'the service complained about', TEAM: 'the team complained about' } as const;

/** Section 9 row 28. Of an Investigating Officer nobody asks it: many are officers. */
export const independentOfAuthority = guard({
  code: 'ERR_NOT_INDEPENDENT_PERSON', cite: 'SI 2006/1738 reg 2',
  holds: ({ tieToAuthority = 'NONE' }, { payload }) => payload.role === 'IO' || tieToAuthority === 'NONE',
  says: ({ tieToAuthority = 'NONE' }, { payload }) => `This member of the pool is ${tieInWords[tieToAuthority]}, and ${asA[payload.role]} is not. Choose another.`,
});

const tieInWords: Readonly<Record<AuthorityTie, string>> = {
  NONE: 'not tied to the authority', COUNCILLOR: 'a member of the authority', OFFICER: 'an officer of the authority',
  SPOUSE_OR_CIVIL_PARTNER: 'the spouse or civil partner of a member or officer of the authority',
};
const asA: Readonly<Record<PoolRole, string>> = { IO: 'an Investigating Officer', IP: 'an Independent Person', PANEL: 'a member of a Review Panel' };

/** P9: one answer to an offer, within its days. */
export const offerStands: Rule<PoolFacts> = ruleFor<'AssignmentAccepted' | 'AssignmentDeclined', PoolFacts>(['AssignmentAccepted', 'AssignmentDeclined'], {
  code: 'ERR_STATE', cite: councilPolicy.pool, field: 'offerId',
  holds: ({ offers }, { payload: { offerId } }) => offerId === undefined || isUnanswered(own(offers, offerId)),
  says: ({ offers }, { payload: { offerId = '' } }) => `This offer was ${withinSentence(own(offers, offerId)?.answer ?? 'never made')}. Make another one first.`,
});

/** P9 */
export const notBeforeOffer: Rule<PoolFacts> = ruleFor<'AssignmentAccepted', PoolFacts>(['AssignmentAccepted'], {
  code: 'ERR_ORDER', cite: councilPolicy.dates, field: 'effectiveDate',
  holds: ({ offers }, { payload: { offerId }, effectiveDate }) => offerId === undefined || effectiveDate >= (own(offers, offerId)?.offeredOn ?? effectiveDate),
  says: ({ offers }, { payload: { offerId = '' } }) => `The case was offered on ${dateInWords(own(offers, offerId)?.offeredOn)}. Give that day or a later one.`,
});

export const answeredInTime: Rule<PoolFacts> = ruleFor<'AssignmentAccepted', PoolFacts>(['AssignmentAccepted'], {
  code: 'ERR_WINDOW_CLOSED', cite: councilPolicy.pool, field: 'offerId',
  holds: ({ offers }, { payload: { offerId }, effectiveDate }, law) => offerId === undefined || effectiveDate <= lastDayOfOffer(own(offers, offerId)?.offeredOn ?? effectiveDate, law),
  says: ({ offers }, { payload: { offerId = '' } }, law) => `The offer stood until ${dateInWords(lastDayOfOffer(own(offers, offerId)?.offeredOn, law))}. Offer the case again, or to somebody else.`,
});

function isUnanswered(offer: PoolOffer | undefined): boolean {
  return offer !== undefined && offer.answer === undefined;
}

/** The last London date on which an offer may be taken up. */
export function lastDayOfOffer<On extends LondonDate | undefined>(offeredOn: On, law: Law): On {
  return (offeredOn && law.calendar.addWorkingDays(offeredOn, law.policyOn(offeredOn).pool.answerWd)) as On;
}

export const notYetOffered: Rule<PoolFacts> = ruleFor<'AssignmentOffered', PoolFacts>(['AssignmentOffered'], {
  code: 'ERR_ALREADY_DONE', cite: councilPolicy.pool,
  holds: (member, { payload, effectiveDate }, law) => unansweredOffer(member, payload, effectiveDate, law) === undefined,
  says: (member, { payload, effectiveDate }, law) => `This case was offered on ${dateInWords(unansweredOffer(member, payload, effectiveDate, law)?.offeredOn)}, and the offer stands. Record its answer.`,
});

function unansweredOffer({ offers }: PoolFacts, { caseId, role }: OfAssignment, on: LondonDate, law: Law) {
  return Object.values(offers).find((offer) => offer.caseId === caseId && offer.role === role && offer.answer === undefined && on <= lastDayOfOffer(offer.offeredOn, law));
}

function awayOn({ periodsAway }: PoolFacts, on: LondonDate) {
  return periodsAway.find(({ from, to }) => from <= on && on <= to);
}

function employmentThere({ employments }: PoolFacts, { payload: { serviceId, teamId }, effectiveDate }: Taking, law: Law): Employment | undefined {
  const { independenceMonths } = law.policyOn(effectiveDate).pool;
  return employments.find((one) => (one.teamId === undefined ? isSamePerson(one.serviceId, serviceId) : isSamePerson(one.teamId, teamId))
    && (one.until === undefined || effectiveDate <= lastDayOfMonths(one.until, independenceMonths, 'AFTER')));
}

function conflictIn({ conflicts }: PoolFacts, { caseId, serviceId, teamId, personIds = [] }: OfAssignment): PoolConflict | undefined {
  const there = { CASE: [caseId], PERSON: personIds, SERVICE: [serviceId], TEAM: [teamId] } as const;
  return Object.values(conflicts).find(({ clearedOn, conflictWith, subjectId }) => clearedOn === undefined && there[conflictWith].some((id) => isSamePerson(id, subjectId)));
}
