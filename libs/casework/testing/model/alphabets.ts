import type { KindName } from '@redress/histories';
import { stateName, type CaseState, type MachineName } from '@redress/procedures';
import { adultSteps } from './adult-steps.js';
import { complaintSteps, extensionSteps, noticeSteps, requestSteps } from './complaint-steps.js';
import { commentSteps, complimentSteps } from './feedback-steps.js';
import { interviewSteps } from './interview-steps.js';
import { answerSteps, reportSteps, setupSteps } from './investigation-steps.js';
import { besideMeetings, meetingSteps } from './meeting-steps.js';
import { ombudsmanSteps } from './ombudsman-steps.js';
import { panelSteps } from './panel-steps.js';
import { poolSteps } from './pool-steps.js';
import { readingSteps } from './reading-steps.js';
import { stageOneSteps } from './stage-one-steps.js';
import type { Step } from './step.js';
import { waiting } from './step.js';

/** All that may be done to a history in the model, a bounded alphabet for each machine, and the kind of history it is. */
export interface Alphabet {
  readonly kind: KindName;
  readonly steps: readonly Step[];
}

const during = (...names: readonly string[]) => (state: CaseState) => names.includes(stateName(state));
const investigated = during('S2_INVESTIGATING', 'S2_REPORTED');

/** The machines that commands are given to. */
export type ModelledMachine = Exclude<MachineName, 'ACCESS_LOG' | 'READING_ROOM' | 'CALENDAR' | 'POLICY' | 'PUBLICATION' | 'RECRUITMENT'>;

export const alphabets: Readonly<Record<ModelledMachine, Alphabet>> = {
  INTAKE: { kind: 'CASE', steps: complaintSteps('CORPORATE') },
  CSC: {
    kind: 'CASE',
    steps: [
      ...besideMeetings([...complaintSteps('CSC'), ...stageOneSteps(20)]), ...meetingSteps, ...setupSteps, ...interviewSteps, ...readingSteps, ...reportSteps,
      ...answerSteps('issue-adjudication', 'rightToStage3Stated'), ...panelSteps, ...noticeSteps('CSC-S1'),
      ...besideMeetings(extensionSteps({ code: 'CSC-S1', days: 20, notExtendable: 'CSC-NOTES', notOwed: 'CSC-STMT', when: during('S1_IN_PROGRESS') })),
      ...besideMeetings(requestSteps({ code: 'CSC-S1', days: 20, notExtendable: 'CSC-NOTES', notOwed: 'CSC-STMT', when: during('S1_IN_PROGRESS') })),
      ...besideMeetings(extensionSteps({ code: 'CSC-S2REQ', days: 40, notExtendable: 'CSC-NOTES', notOwed: 'CSC-S1', when: during('S1_RESPONDED') })),
      ...besideMeetings(extensionSteps({ code: 'CSC-STMT', days: 20, notExtendable: 'CSC-NOTES', notOwed: 'CSC-S1', when: during('S2_SETUP') })),
      ...extensionSteps({ code: 'CSC-S2-25', days: 61, notExtendable: 'CSC-NOTES', notOwed: 'CSC-S1', when: investigated }),
      waiting(20, (state) => stateName(state) === 'S2_SETUP' && Object.keys(state.facts.interviews).length === 0),
      waiting(50, investigated),
    ],
  },
  ASC: {
    kind: 'CASE',
    steps: [
      ...complaintSteps('ASC'), ...adultSteps,
      ...extensionSteps({ code: 'ASC-PLAN', days: 61, notExtendable: 'ASC-ACK', notOwed: 'ASC-6M', when: during('PLAN_AGREED', 'INVESTIGATING'), more: { agreedByComplainant: true } }),
      ...requestSteps({ code: 'ASC-PLAN', days: 61, notExtendable: 'ASC-ACK', notOwed: 'ASC-6M', when: during('PLAN_AGREED', 'INVESTIGATING', 'RESPONDED') }),
      ...stageOneSteps(20), ...setupSteps, ...reportSteps, ...answerSteps('issue-adjudication', 'rightToStage3Stated'),
      ...answerSteps('issue-stage-2-response', 'lgscoRightStated'), ...panelSteps,
    ],
  },
  CORPORATE: {
    kind: 'CASE',
    steps: [
      ...besideMeetings([...complaintSteps('CORPORATE'), ...stageOneSteps(40)]), ...meetingSteps, ...setupSteps, ...interviewSteps, ...readingSteps, ...reportSteps,
      ...answerSteps('issue-stage-2-response', 'lgscoRightStated'), ...panelSteps, ...noticeSteps('CORP-S1'),
      ...besideMeetings(extensionSteps({ code: 'CORP-S1', days: 50, notExtendable: 'CORP-NOTES', notOwed: 'CORP-S2', when: during('S1_IN_PROGRESS') })),
      ...besideMeetings(requestSteps({ code: 'CORP-S1', days: 50, notExtendable: 'CORP-NOTES', notOwed: 'CORP-S2', when: during('S1_IN_PROGRESS') })),
      ...besideMeetings(extensionSteps({ code: 'CORP-S2REQ', days: 40, notExtendable: 'CORP-NOTES', notOwed: 'CORP-S1', when: during('S1_RESPONDED') })),
      ...extensionSteps({ code: 'CORP-S2', days: 61, notExtendable: 'CORP-NOTES', notOwed: 'CORP-S1', when: during('S2_SETUP', 'S2_INVESTIGATING', 'S2_REPORTED') }),
      waiting(50, during('S2_SETUP', 'S2_INVESTIGATING', 'S2_REPORTED')),
    ],
  },
  COMMENT: { kind: 'CASE', steps: commentSteps },
  COMPLIMENT: { kind: 'CASE', steps: complimentSteps },
  LGSCO: { kind: 'REFERRAL', steps: ombudsmanSteps },
  POOL_MEMBER: { kind: 'POOL_MEMBER', steps: poolSteps },
};

export const modelledMachines = Object.keys(alphabets) as readonly ModelledMachine[];
