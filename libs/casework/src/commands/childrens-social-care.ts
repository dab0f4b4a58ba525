import { AdjournPanel } from './adjourn-panel/adjourn-panel.js';
import { AgreeStatement } from './agree-statement/agree-statement.js';
import { AppointPanel } from './appoint-panel/appoint-panel.js';
import { AssignIndependentPerson } from './assign-independent-person/assign-independent-person.js';
import { AssignInvestigator } from './assign-investigator/assign-investigator.js';
import type { CommandClass } from './case-command.js';
import { CirculatePapers } from './circulate-papers/circulate-papers.js';
import { admissionCommands, complaintCommands } from './complaint.js';
import { DecideSufficientInterest } from './decide-sufficient-interest/decide-sufficient-interest.js';
import { FixStatementWithoutAgreement } from './fix-statement-without-agreement/fix-statement-without-agreement.js';
import { interviewCommands } from './interviews.js';
import { IssueAdjudication } from './issue-adjudication/issue-adjudication.js';
import { IssueAuthorityResponse } from './issue-authority-response/issue-authority-response.js';
import { IssuePanelReport } from './issue-panel-report/issue-panel-report.js';
import { RecordPanelHeld } from './record-panel-held/record-panel-held.js';
import { readingCommands } from './file-readings.js';
import { RecordStatementDraft } from './record-statement-draft/record-statement-draft.js';
import { RefusePanel } from './refuse-panel/refuse-panel.js';
import { ReplaceIndependentPerson } from './replace-independent-person/replace-independent-person.js';
import { ReplaceInvestigator } from './replace-investigator/replace-investigator.js';
import { ReplacePanelMember } from './replace-panel-member/replace-panel-member.js';
import { RequestPanel } from './request-panel/request-panel.js';
import { SetPanelDate } from './set-panel-date/set-panel-date.js';
import { SendDelayNotice } from './send-delay-notice/send-delay-notice.js';
import { stageOneCommands } from './stage-one.js';
import { SubmitIpReport } from './submit-ip-report/submit-ip-report.js';
import { SubmitReport } from './submit-report/submit-report.js';

/** Children's Social Care (domain 3.2, 3.13). */
export const childrensCommands: readonly CommandClass[] = [
  ...admissionCommands, DecideSufficientInterest, ...stageOneCommands, RecordStatementDraft, AgreeStatement, FixStatementWithoutAgreement,
  AssignInvestigator, AssignIndependentPerson, ReplaceInvestigator, ReplaceIndependentPerson, ...interviewCommands, ...readingCommands, SubmitReport, SubmitIpReport, IssueAdjudication, RequestPanel,
  RefusePanel, AppointPanel, SetPanelDate, AdjournPanel, ReplacePanelMember, CirculatePapers, RecordPanelHeld, IssuePanelReport, IssueAuthorityResponse,
  SendDelayNotice, ...complaintCommands,
];
