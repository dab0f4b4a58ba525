import { AcknowledgeStage2 } from './acknowledge-stage-2/acknowledge-stage-2.js';
import { AgreeStatement } from './agree-statement/agree-statement.js';
import { AssignIndependentPerson } from './assign-independent-person/assign-independent-person.js';
import { AssignInvestigator } from './assign-investigator/assign-investigator.js';
import type { CommandClass } from './case-command.js';
import { admissionCommands, complaintCommands } from './complaint.js';
import { interviewCommands } from './interviews.js';
import { IssueStage2Response } from './issue-stage-2-response/issue-stage-2-response.js';
import { readingCommands } from './file-readings.js';
import { RecordStatementDraft } from './record-statement-draft/record-statement-draft.js';
import { ReplaceIndependentPerson } from './replace-independent-person/replace-independent-person.js';
import { ReplaceInvestigator } from './replace-investigator/replace-investigator.js';
import { SendDelayNotice } from './send-delay-notice/send-delay-notice.js';
import { stageOneCommands } from './stage-one.js';
import { SubmitReport } from './submit-report/submit-report.js';

/** Every other service (domain 3.4). */
export const corporateCommands: readonly CommandClass[] = [
  ...admissionCommands, ...stageOneCommands, AcknowledgeStage2, RecordStatementDraft, AgreeStatement, AssignInvestigator,
  AssignIndependentPerson, ReplaceInvestigator, ReplaceIndependentPerson, ...interviewCommands, ...readingCommands, SubmitReport, IssueStage2Response, SendDelayNotice, ...complaintCommands,
];
