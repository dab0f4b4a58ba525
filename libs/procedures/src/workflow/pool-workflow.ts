import { noPoolFacts, type PoolFacts } from '../facts/pool-facts.js';
import { foldOfPoolMembers } from '../facts/record-pool.js';
import type { Law } from '../policy/law.js';
import type { MachineState } from './machine-state.js';
import { poolMachines } from './machines.js';
import { quietFamily } from './quiet-family.js';
import { workflowIn, type Workflow } from './workflow.js';

export type PoolState = MachineState<PoolFacts, 'POOL_MEMBER'>;

export const noPoolMember: PoolState = { machine: 'POOL_MEMBER', version: 1, value: 'NONE', facts: noPoolFacts };

/** Members of the pool (domain.md 3.10.1). */
export function poolWorkflowOf(law: Law): Workflow<PoolState> {
  return workflowIn(quietFamily<PoolState>('POOL_MEMBER', poolMachines, foldOfPoolMembers), law);
}
