import type { PoolPayloads } from '../events/pool-events.js';
import type { RecruitmentPayloads } from '../events/recruitment-events.js';
import { id, notPersonal, personal, personalAnswer, reference, type DeclaredFields } from './declaration.js';

const member = personal('PD', 'POOL_MEMBER');
const day = personalAnswer('PD', 'POOL_MEMBER');
const assignment = { caseId: id, role: notPersonal, serviceId: reference, teamId: reference, personIds: id } as const;

export const poolFields: { readonly [Type in keyof PoolPayloads]: DeclaredFields<PoolPayloads[Type]> } = {
  PoolApplicantRegistered: { poolMemberId: reference, name: member, rolesSought: notPersonal, contact: member, tieToAuthority: day, skills: notPersonal },
  PoolApplicantShortlisted: { reason: member },
  PoolApplicantDeclined: { reason: member },
  PoolMemberAppointed: {
    referencesTaken: notPersonal, identityChecked: notPersonal, criminalRecordsCheckedOn: personalAnswer('CR', 'POOL_MEMBER'),
    confidentialityAgreed: notPersonal, dataProtectionTrainingBooked: notPersonal,
  },
  CriminalRecordsCheckRenewed: { checkedOn: personalAnswer('CR', 'POOL_MEMBER') },
  InductionBooked: { course: member, on: notPersonal },
  InductionCompleted: { course: member, attendedOn: notPersonal, validUntil: notPersonal },
  AvailabilityDeclared: { available: notPersonal, periods: { from: day, to: day }, weeklyCapacity: notPersonal },
  EmploymentDeclared: { serviceId: member, teamId: member, until: day },
  ConflictDeclared: { conflictId: id, conflictWith: day, subjectId: member, reason: member },
  ConflictCleared: { conflictId: id, reason: member },
  PoolMemberSuspended: { reason: member },
  PoolMemberReinstated: { reason: member },
  PoolMemberRetired: { reason: member },
  AssignmentOffered: { ...assignment, offerId: id },
  AssignmentDeclined: { offerId: id, caseId: id, reason: member },
  AssignmentAccepted: { ...assignment, offerId: id },
  AssignmentEnded: { caseId: id, role: notPersonal },
};

export const recruitmentFields: { readonly [Type in keyof RecruitmentPayloads]: DeclaredFields<RecruitmentPayloads[Type]> } = {
  RecruitmentCampaignOpened: { campaignId: reference, rolesSought: notPersonal, target: notPersonal, opensOn: notPersonal, closesOn: notPersonal },
};
