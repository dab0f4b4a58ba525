import type { PoolPayloads } from '../events/pool-events.js';
import { id, notPersonal, personal, personalAnswer, reference, type DeclaredFields } from './declaration.js';

const member = personal('PD', 'POOL_MEMBER');
const day = personalAnswer('PD', 'POOL_MEMBER');

export const poolFields: { readonly [Type in keyof PoolPayloads]: DeclaredFields<PoolPayloads[Type]> } = {
  PoolApplicantRegistered: { poolMemberId: reference, name: member, rolesSought: notPersonal },
  PoolApplicantShortlisted: { reason: member },
  PoolApplicantDeclined: { reason: member },
  PoolMemberAppointed: {
    referencesTaken: notPersonal, identityChecked: notPersonal, criminalRecordsCheckedOn: personalAnswer('CR', 'POOL_MEMBER'),
    confidentialityAgreed: notPersonal, dataProtectionTrainingBooked: notPersonal,
  },
  InductionCompleted: { course: member, attendedOn: notPersonal, validUntil: notPersonal },
  AvailabilityDeclared: { available: notPersonal, periods: { from: day, to: day }, weeklyCapacity: notPersonal },
  PoolMemberSuspended: { reason: member },
  PoolMemberReinstated: { reason: member },
  PoolMemberRetired: { reason: member },
  AssignmentAccepted: { caseId: id, role: notPersonal },
};
