import type { PoolPayloads } from '../events/pool-events.js';
import { NOT_HELD } from '../events/vocabulary.js';
import { noPoolFacts, type PoolFacts, type PoolOffer } from './pool-facts.js';
import * as happening from '../order/happened.js';
import * as owning from './own.js';
import * as recorder from './recorder.js';

export const poolRecorders: recorder.Recorders<keyof PoolPayloads, PoolFacts> = {
  PoolApplicantRegistered: (_, { payload: { poolMemberId, rolesSought, skills = [], tieToAuthority }, effectiveDate }) =>
    ({ poolMemberId, rolesSought, skills, registeredOn: effectiveDate, ...(tieToAuthority === undefined ? {} : { tieToAuthority }) }),
  PoolApplicantShortlisted: (_, { effectiveDate }) => ({ shortlistedOn: effectiveDate }),
  PoolApplicantDeclined: recorder.nothingMore,
  PoolMemberAppointed: (_, { payload: { criminalRecordsCheckedOn: on }, effectiveDate }) => ({ appointedOn: effectiveDate, ...(on === NOT_HELD ? {} : { criminalRecordsCheckedOn: on }) }),
  CriminalRecordsCheckRenewed: (_, { payload }) => ({ criminalRecordsCheckedOn: payload.checkedOn }),
  InductionBooked: (_, { payload }) => ({ inductionBookedFor: payload.on }),
  InductionCompleted: (_, { payload: { validUntil }, effectiveDate }) =>
    ({ inductedOn: effectiveDate, ...(validUntil === NOT_HELD ? {} : { inductionValidUntil: validUntil }) }),
  AvailabilityDeclared: (_, { payload: { available, periods, weeklyCapacity } }) => ({ available, periodsAway: periods, ...(weeklyCapacity === NOT_HELD ? {} : { weeklyCapacity }) }),
  EmploymentDeclared: ({ employments }, { payload: { serviceId, teamId, until } }) => ({
    employments: [
      ...employments.filter((known) => known.serviceId !== serviceId || known.teamId !== teamId),
      { serviceId, ...(teamId === undefined ? {} : { teamId }), ...(until === undefined ? {} : { until }) },
    ],
  }),
  ConflictDeclared: ({ conflicts }, { payload: { conflictId, conflictWith, subjectId }, effectiveDate }) =>
    ({ conflicts: { ...conflicts, [conflictId]: { conflictWith, subjectId, declaredOn: effectiveDate } } }),
  ConflictCleared: ({ conflicts }, { payload: { conflictId }, effectiveDate }) => {
    const declared = owning.own(conflicts, conflictId);
    return declared ? { conflicts: { ...conflicts, [conflictId]: { ...declared, clearedOn: effectiveDate } } } : {};
  },
  PoolMemberSuspended: recorder.nothingMore,
  PoolMemberReinstated: recorder.nothingMore,
  PoolMemberRetired: recorder.nothingMore,
  AssignmentOffered: ({ offers }, { payload: { offerId, caseId, role }, effectiveDate }) => ({ offers: { ...offers, [offerId]: { caseId, role, offeredOn: effectiveDate } } }),
  AssignmentDeclined: (facts, { payload: { offerId } }) => offerAnswered(facts, offerId, 'DECLINED'),
  AssignmentAccepted: (facts, { payload: { caseId, role, offerId }, effectiveDate }) =>
    ({ assignments: [...facts.assignments, { caseId, role, on: effectiveDate }], ...offerAnswered(facts, offerId, 'ACCEPTED') }),
  AssignmentEnded: ({ assignments }, { payload: { caseId, role }, effectiveDate }) =>
    ({ assignments: assignments.map((each) => (each.caseId === caseId && each.role === role && each.endedOn === undefined ? { ...each, endedOn: effectiveDate } : each)) }),
};

export function offerAnswered({ offers }: PoolFacts, offerId: string | undefined, answer: NonNullable<PoolOffer['answer']>): Pick<PoolFacts, 'offers'> | object {
  const offer = offerId === undefined ? undefined : owning.own(offers, offerId);
  return offer && offerId !== undefined ? { offers: { ...offers, [offerId]: { ...offer, answer } } } : {};
}

export const recordPool = recorder.recordWith(poolRecorders);

export const foldOfPoolMembers: readonly unknown[] = [noPoolFacts, poolRecorders, recorder, happening, owning, offerAnswered];
