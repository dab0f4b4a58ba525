import { AcceptAssignment } from './accept-assignment/accept-assignment.js';
import { Appoint } from './appoint/appoint.js';
import { BookInduction } from './book-induction/book-induction.js';
import type { CommandClass } from './case-command.js';
import { ClearConflict } from './clear-conflict/clear-conflict.js';
import { DeclareAvailability } from './declare-availability/declare-availability.js';
import { DeclareConflict } from './declare-conflict/declare-conflict.js';
import { DeclareEmployment } from './declare-employment/declare-employment.js';
import { DeclineApplicant } from './decline-applicant/decline-applicant.js';
import { DeclineAssignment } from './decline-assignment/decline-assignment.js';
import { OfferAssignment } from './offer-assignment/offer-assignment.js';
import { OpenRecruitmentCampaign } from './open-recruitment-campaign/open-recruitment-campaign.js';
import { RecordInduction } from './record-induction/record-induction.js';
import { RegisterApplicant } from './register-applicant/register-applicant.js';
import { ReinstateMember } from './reinstate-member/reinstate-member.js';
import { RenewRecordsCheck } from './renew-records-check/renew-records-check.js';
import { Retire } from './retire/retire.js';
import { Shortlist } from './shortlist/shortlist.js';
import { SuspendMember } from './suspend-member/suspend-member.js';

/** Members of the pool (domain 3.10.1). */
export const poolCommands: readonly CommandClass[] = [
  RegisterApplicant, Shortlist, DeclineApplicant, Appoint, BookInduction, RecordInduction, DeclareAvailability, DeclareEmployment, DeclareConflict, ClearConflict,
  RenewRecordsCheck, OfferAssignment, AcceptAssignment, DeclineAssignment, SuspendMember, ReinstateMember, Retire,
];

/** Campaigns to find them (domain 3.10.1 P0). */
export const recruitmentCommands: readonly CommandClass[] = [OpenRecruitmentCampaign];
