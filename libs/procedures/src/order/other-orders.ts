import { besideOrder } from './beside-order.js';
import type { Order } from './order.js';

/** domain.md 3.6 */
export const commentOrder = {
  ...besideOrder('CommentReceived'),
  ProcedureSelected: ['CommentReceived'],
  RepresentationAcknowledged: ['CommentReceived'],
  CommentPassedToService: ['RepresentationAcknowledged'],
  CommentConsidered: ['CommentPassedToService'],
  CommentOutcomeSent: ['CommentConsidered'],
  CaseClosed: ['CommentOutcomeSent'],
} as const satisfies Order;

/** domain.md 3.7 */
export const complimentOrder = {
  ...besideOrder('ComplimentReceived'),
  ProcedureSelected: ['ComplimentReceived'],
  ComplimentLogged: ['ComplimentReceived'],
  ComplimentNotLogged: ['ComplimentReceived'],
  IndividualCongratulated: ['ComplimentLogged'],
  GoodPracticeShared: ['IndividualCongratulated'],
  CaseClosed: ['IndividualCongratulated'],
} as const satisfies Order;

/** domain.md 3.10.1 */
export const poolOrder = {
  PoolApplicantShortlisted: ['PoolApplicantRegistered'],
  PoolApplicantDeclined: ['PoolApplicantRegistered'],
  PoolMemberAppointed: ['PoolApplicantShortlisted'],
  CriminalRecordsCheckRenewed: ['PoolMemberAppointed'],
  InductionBooked: ['PoolMemberAppointed'],
  InductionCompleted: ['PoolMemberAppointed'],
  AvailabilityDeclared: ['InductionCompleted'],
  EmploymentDeclared: ['PoolMemberAppointed'],
  ConflictDeclared: ['PoolMemberAppointed'],
  ConflictCleared: ['ConflictDeclared'],
  AssignmentOffered: ['InductionCompleted', 'PoolMemberReinstated'],
  AssignmentDeclined: ['AssignmentOffered'],
  AssignmentAccepted: ['InductionCompleted', 'PoolMemberReinstated'],
  PoolMemberSuspended: ['InductionCompleted', 'PoolMemberReinstated'],
  PoolMemberReinstated: ['PoolMemberSuspended'],
  PoolMemberRetired: ['PoolApplicantRegistered'],
} as const satisfies Order;

/** domain.md 3.8 */
export const ombudsmanOrder = {
  LgscoReturnedAsPremature: ['LgscoReferralRecorded'],
  LgscoEnquiryReceived: ['LgscoReferralRecorded'],
  LgscoEnquiryAnswered: ['LgscoEnquiryReceived'],
  LgscoDraftDecisionReceived: ['LgscoEnquiryReceived'],
  LgscoDraftCommented: ['LgscoDraftDecisionReceived'],
  LgscoDecisionRecorded: ['LgscoReferralRecorded', 'LgscoEnquiryReceived', 'LgscoDraftDecisionReceived'],
  LgscoRecommendationAccepted: ['LgscoDecisionRecorded'],
  LgscoRecommendationRefused: ['LgscoDecisionRecorded'],
  LgscoRemedyCompleted: ['LgscoDecisionRecorded', 'LgscoRecommendationAccepted'],
  LgscoRemedyOverdue: ['LgscoDecisionRecorded', 'LgscoRecommendationAccepted'],
  LgscoReferralClosed: ['LgscoReturnedAsPremature', 'LgscoDecisionRecorded', 'LgscoRecommendationRefused', 'LgscoRemedyCompleted'],
} as const satisfies Order;
