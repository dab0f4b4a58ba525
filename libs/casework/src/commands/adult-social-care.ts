import { AgreePlan } from './agree-plan/agree-plan.js';
import { AssignInvestigator } from './assign-investigator/assign-investigator.js';
import { AssignResponder } from './assign-responder/assign-responder.js';
import type { CommandClass } from './case-command.js';
import { admissionCommands, complaintCommands } from './complaint.js';
import { GiveProgressUpdate } from './give-progress-update/give-progress-update.js';
import { IssueResponse } from './issue-response/issue-response.js';
import { RecordOralComplaint } from './record-oral-complaint/record-oral-complaint.js';
import { RequestReconsideration } from './request-reconsideration/request-reconsideration.js';
import { SendOverdueNotice } from './send-overdue-notice/send-overdue-notice.js';
import { SetPlan } from './set-plan/set-plan.js';

/** Adult Social Care (domain 3.3). */
export const adultCommands: readonly CommandClass[] = [
  ...admissionCommands, RecordOralComplaint, AgreePlan, SetPlan, AssignResponder, AssignInvestigator, GiveProgressUpdate,
  SendOverdueNotice, IssueResponse, RequestReconsideration, ...complaintCommands,
];
