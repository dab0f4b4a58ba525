import { AgreeEarlyEscalation } from './agree-early-escalation/agree-early-escalation.js';
import type { CommandClass } from './case-command.js';
import { EscalateToStage2 } from './escalate-to-stage-2/escalate-to-stage-2.js';
import { IssueStage1Response } from './issue-stage-1-response/issue-stage-1-response.js';
import { meetingCommands } from './meetings.js';
import { RefuseEscalation } from './refuse-escalation/refuse-escalation.js';
import { StartStage1 } from './start-stage-1/start-stage-1.js';

/** From acceptance to the Stage 1 answer and on to Stage 2, in both staged procedures (domain 3.2.2 C1-C6, 3.4 K2-K5). */
export const stageOneCommands: readonly CommandClass[] = [
  StartStage1, IssueStage1Response, AgreeEarlyEscalation, ...meetingCommands, EscalateToStage2, RefuseEscalation,
];
