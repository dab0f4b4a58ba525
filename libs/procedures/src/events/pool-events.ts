import type { LondonDate } from '@redress/calendar';
import type { Held, PoolRole } from './vocabulary.js';

/** The pool of investigators, Independent Persons and panel members (domain 3.10.1), each on a history of their own. */
export interface PoolPayloads {
  PoolApplicantRegistered: { poolMemberId: string; name: Held<string>; rolesSought: readonly PoolRole[] };
  PoolApplicantShortlisted: { reason: Held<string> };
  PoolApplicantDeclined: { reason: string };
  /** Of the criminal records check the day alone is kept (domain section 7). */
  PoolMemberAppointed: {
    referencesTaken: Held<boolean>; identityChecked: Held<boolean>; criminalRecordsCheckedOn: Held<LondonDate>;
    confidentialityAgreed: Held<boolean>; dataProtectionTrainingBooked: Held<boolean>;
  };
  InductionCompleted: { course: Held<string>; attendedOn: Held<LondonDate>; validUntil: Held<LondonDate> };
  AvailabilityDeclared: { available: boolean; periods: readonly PeriodAway[]; weeklyCapacity: Held<number> };
  PoolMemberSuspended: { reason: string };
  PoolMemberReinstated: { reason: string };
  PoolMemberRetired: { reason: string };
  AssignmentAccepted: { caseId: string; role: PoolRole };
}

/** London dates, both included. */
export interface PeriodAway { from: LondonDate; to: LondonDate }
