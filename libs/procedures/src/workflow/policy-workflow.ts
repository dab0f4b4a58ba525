import { foldOfPolicy, noPolicyFacts, type PolicyFacts } from '../facts/record-policy.js';
import type { Law } from '../policy/law.js';
import type { MachineState } from './machine-state.js';
import { policyMachines } from './machines.js';
import { quietFamily } from './quiet-family.js';
import { workflowIn, type Workflow } from './workflow.js';

export type PolicyState = MachineState<PolicyFacts, 'POLICY'>;

export const presetPolicy: PolicyState = { machine: 'POLICY', version: 1, value: 'NONE', facts: noPolicyFacts };

/** The council's policy and its versions (domain.md 2.7). */
export function policyWorkflowOf(law: Law): Workflow<PolicyState> {
  return workflowIn(quietFamily<PolicyState>('POLICY', policyMachines, foldOfPolicy), law);
}
