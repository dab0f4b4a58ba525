import type { PoolPayloads } from '../events/pool-events.js';
import { code, notPersonal, personal, type DeclaredFields } from './declaration.js';

const member = personal('PD', 'POOL_MEMBER');

export const poolFields: { readonly [Type in keyof PoolPayloads]: DeclaredFields<PoolPayloads[Type]> } = {
  PoolApplicantRegistered: { poolMemberId: code, name: member, rolesSought: notPersonal },
  PoolApplicantShortlisted: { reason: member },
  PoolApplicantDeclined: { reason: member },
  PoolMemberAppointed: {
    referencesTaken: notPersonal, identityChecked: notPersonal, criminalRecordsCheckedOn: personal('CR', 'POOL_MEMBER'),
    confidentialityAgreed: notPersonal, dataProtectionTrainingBooked: notPersonal,
  },
  InductionCompleted: { course: member, attendedOn: notPersonal, validUntil: notPersonal },
  AvailabilityDeclared: { available: notPersonal, periods: { from: member, to: member }, weeklyCapacity: notPersonal },
  PoolMemberSuspended: { reason: member },
  PoolMemberReinstated: { reason: member },
  PoolMemberRetired: { reason: member },
  AssignmentAccepted: { caseId: code, role: notPersonal },
};
