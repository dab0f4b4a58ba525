import type { PoolPayloads } from '../events/pool-events.js';
import { NOT_HELD } from '../events/vocabulary.js';
import type { PoolFacts } from './pool-facts.js';
import { nothingMore, recordWith, type Recorders } from './recorder.js';

const recorders: Recorders<keyof PoolPayloads, PoolFacts> = {
  PoolApplicantRegistered: (_, { payload: { poolMemberId, rolesSought }, effectiveDate }) => ({ poolMemberId, rolesSought, registeredOn: effectiveDate }),
  PoolApplicantShortlisted: (_, { effectiveDate }) => ({ shortlistedOn: effectiveDate }),
  PoolApplicantDeclined: nothingMore,
  PoolMemberAppointed: (_, { effectiveDate }) => ({ appointedOn: effectiveDate }),
  InductionCompleted: (_, { payload: { validUntil }, effectiveDate }) =>
    ({ inductedOn: effectiveDate, ...(validUntil === NOT_HELD ? {} : { inductionValidUntil: validUntil }) }),
  AvailabilityDeclared: (_, { payload: { available } }) => ({ available }),
  PoolMemberSuspended: nothingMore,
  PoolMemberReinstated: nothingMore,
  PoolMemberRetired: nothingMore,
  AssignmentAccepted: ({ assignments }, { payload: { caseId, role }, effectiveDate }) => ({ assignments: [...assignments, { caseId, role, on: effectiveDate }] }),
};

export const recordPool = recordWith(recorders);
