import { AcceptRecommendations } from './accept-recommendations/accept-recommendations.js';
import type { CommandClass } from './case-command.js';
import { CloseReferral } from './close-referral/close-referral.js';
import { CommentOnDraft } from './comment-on-draft/comment-on-draft.js';
import { RecordAssessment } from './record-assessment/record-assessment.js';
import { RecordDecision } from './record-decision/record-decision.js';
import { RecordDraftDecision } from './record-draft-decision/record-draft-decision.js';
import { RecordInvestigationStart } from './record-investigation-start/record-investigation-start.js';
import { RecordLgscoContact } from './record-lgsco-contact/record-lgsco-contact.js';
import { RecordNonCompliance } from './record-non-compliance/record-non-compliance.js';
import { RecordPremature } from './record-premature/record-premature.js';
import { RecordRemedyDone } from './record-remedy-done/record-remedy-done.js';
import { RespondToEnquiry } from './respond-to-enquiry/respond-to-enquiry.js';

/** Ombudsman referrals (domain 3.8). */
export const ombudsmanCommands: readonly CommandClass[] = [
  RecordLgscoContact, RecordPremature, RecordAssessment, RecordInvestigationStart, RespondToEnquiry, RecordDraftDecision,
  CommentOnDraft, RecordDecision, AcceptRecommendations, RecordRemedyDone, RecordNonCompliance, CloseReferral,
];
