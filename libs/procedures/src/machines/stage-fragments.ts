import { delayNotice } from '../rules/delay-notice-rules.js';
import { stillOpen } from '../rules/intake-rules.js';
import { interviewsNotYetReported } from '../rules/interview-rules.js';
import { investigationStarted, investigatorUnassigned } from '../rules/investigation-rules.js';
import { filesReadBeforeReports } from '../rules/reading-rules.js';
import { stage1Begun, stage2NotBegun } from '../rules/meeting-rules.js';
import { hasStage3, stage2Running } from '../rules/stage-rules.js';
import { expiry, intakeIsPast } from './complaint-fragments.js';
import { meetingsEnd } from './meeting-fragments.js';
import { stageOneIsPast } from './stage-one-fragments.js';
import { refused, stays } from './vocabulary.js';

/** What both staged procedures answer wherever the case stands: a breach, and why a step of the intake or of a stage is refused elsewhere. */
export const anywhereInStages = {
  ...intakeIsPast, ...expiry, ...stageOneIsPast,
  DelayNoticeSent: stays(stillOpen, ...delayNotice),
  InvestigatorAssigned: refused(stillOpen, stage2Running, investigatorUnassigned),
  InvestigatorReplaced: refused(stillOpen, stage2Running),
  IndependentPersonReplaced: refused(stillOpen, stage2Running),
  InterviewPlanned: refused(stillOpen, stage2Running, interviewsNotYetReported),
  CrmOffered: refused(stillOpen, stage1Begun, stage2NotBegun),
  CrmLapsed: stays(stillOpen),
  ...meetingsEnd,
  FileReadingRequested: refused(stillOpen, stage2Running, filesReadBeforeReports),
  InvestigationReportSubmitted: refused(stillOpen, stage2Running, investigationStarted),
} as const;

/** Only the children's procedure has a Review Panel [R06 r.18]. */
export const withoutStage3 = {
  Stage3Requested: refused(hasStage3),
  PanelAppointed: refused(hasStage3),
  PanelDateSet: refused(hasStage3),
  PanelHeld: refused(hasStage3),
  PanelReportIssued: refused(hasStage3),
  AuthorityResponseIssued: refused(hasStage3),
} as const;
