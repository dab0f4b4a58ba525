import type { PoolPayloads } from '../events/pool-events.js';
import { NOT_HELD } from '../events/vocabulary.js';
import { noPoolFacts, type PoolFacts } from './pool-facts.js';
import * as happening from '../order/happened.js';
import * as recorder from './recorder.js';

export const poolRecorders: recorder.Recorders<keyof PoolPayloads, PoolFacts> = {
  PoolApplicantRegistered: (_, { payload: { poolMemberId, rolesSought }, effectiveDate }) => ({ poolMemberId, rolesSought, registeredOn: effectiveDate }),
  PoolApplicantShortlisted: (_, { effectiveDate }) => ({ shortlistedOn: effectiveDate }),
  PoolApplicantDeclined: recorder.nothingMore,
  PoolMemberAppointed: (_, { effectiveDate }) => ({ appointedOn: effectiveDate }),
  InductionCompleted: (_, { payload: { validUntil }, effectiveDate }) =>
    ({ inductedOn: effectiveDate, ...(validUntil === NOT_HELD ? {} : { inductionValidUntil: validUntil }) }),
  AvailabilityDeclared: (_, { payload: { available } }) => ({ available }),
  PoolMemberSuspended: recorder.nothingMore,
  PoolMemberReinstated: recorder.nothingMore,
  PoolMemberRetired: recorder.nothingMore,
  AssignmentAccepted: ({ assignments }, { payload: { caseId, role }, effectiveDate }) => ({ assignments: [...assignments, { caseId, role, on: effectiveDate }] }),
};

export const recordPool = recorder.recordWith(poolRecorders);

export const foldOfPoolMembers: readonly unknown[] = [noPoolFacts, poolRecorders, recorder, happening];
