import { foldOfAccess, noAccessFacts, type AccessFacts } from '../facts/record-access.js';
import type { Law } from '../policy/law.js';
import type { MachineState } from './machine-state.js';
import { accessMachines } from './machines.js';
import { quietFamily } from './quiet-family.js';
import { workflowIn, type Workflow } from './workflow.js';

export type AccessState = MachineState<AccessFacts, 'ACCESS_LOG'>;

export const noAccess: AccessState = { machine: 'ACCESS_LOG', version: 1, value: 'NONE', facts: noAccessFacts };

/** The access log of a case (domain.md 6.2). */
export function accessWorkflowOf(law: Law): Workflow<AccessState> {
  return workflowIn(quietFamily<AccessState>('ACCESS_LOG', accessMachines, foldOfAccess), law);
}
