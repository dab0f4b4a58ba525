import { foldOfRecruitment, noRecruitmentFacts, type RecruitmentFacts } from '../facts/record-recruitment.js';
import type { Law } from '../policy/law.js';
import type { MachineState } from './machine-state.js';
import { recruitmentMachines } from './machines.js';
import { quietFamily } from './quiet-family.js';
import { workflowIn, type Workflow } from './workflow.js';

export type RecruitmentState = MachineState<RecruitmentFacts, 'RECRUITMENT'>;

export const noCampaign: RecruitmentState = { machine: 'RECRUITMENT', version: 1, value: 'NONE', facts: noRecruitmentFacts };

/** Campaigns to find members for the pool (domain.md 3.10.1 P0). */
export function recruitmentWorkflowOf(law: Law): Workflow<RecruitmentState> {
  return workflowIn(quietFamily<RecruitmentState>('RECRUITMENT', recruitmentMachines, foldOfRecruitment), law);
}
