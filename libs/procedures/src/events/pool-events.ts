import type { LondonDate } from '@redress/calendar';
import type { AuthorityTie, ConflictSubject, Held, PoolRole, Procedure } from './vocabulary.js';

/** The pool of investigators, Independent Persons and panel members (domain 3.10.1), each on a history of their own. */
export interface PoolPayloads {
  PoolApplicantRegistered: {
    poolMemberId: string; name: Held<string>; rolesSought: readonly PoolRole[]; contact?: string;
    /** Absent in what was registered before anybody asked. */
    tieToAuthority?: AuthorityTie; skills?: readonly Procedure[];
  };
  PoolApplicantShortlisted: { reason: Held<string> };
  PoolApplicantDeclined: { reason: string };
  /** Of the criminal records check the day alone is kept (domain section 7). */
  PoolMemberAppointed: {
    referencesTaken: Held<boolean>; identityChecked: Held<boolean>; criminalRecordsCheckedOn: Held<LondonDate>;
    confidentialityAgreed: Held<boolean>; dataProtectionTrainingBooked: Held<boolean>;
  };
  CriminalRecordsCheckRenewed: { checkedOn: LondonDate };
  InductionBooked: { course: string; on: LondonDate };
  InductionCompleted: { course: Held<string>; attendedOn: Held<LondonDate>; validUntil: Held<LondonDate> };
  AvailabilityDeclared: { available: boolean; periods: readonly PeriodAway[]; weeklyCapacity: Held<number> };
  /** Where the member works or has line management, or did until a London date. */
  EmploymentDeclared: { serviceId: string; teamId?: string; until?: LondonDate };
  ConflictDeclared: { conflictId: string; conflictWith: ConflictSubject; subjectId: string; reason: string };
  ConflictCleared: { conflictId: string; reason: string };
  PoolMemberSuspended: { reason: string };
  PoolMemberReinstated: { reason: string };
  PoolMemberRetired: { reason: string };
  AssignmentOffered: OfAssignment & { offerId: string };
  AssignmentDeclined: { offerId: string; caseId: string; reason: string };
  AssignmentAccepted: OfAssignment & { offerId?: string };
  /** Stage 2 was completed or the case ended: it no longer counts against what the member can take. */
  AssignmentEnded: { caseId: string; role: PoolRole };
}

/** The case, and what of it decides whether the member may take it; the latter is absent in what was recorded before it was asked. */
export interface OfAssignment {
  caseId: string;
  role: PoolRole;
  serviceId?: string;
  teamId?: string;
  /** Ids of the people who take part in the case. */
  personIds?: readonly string[];
}

/** London dates, both included. */
export interface PeriodAway { from: LondonDate; to: LondonDate }
