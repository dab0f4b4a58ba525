import { foldOfPoolMembers } from '../facts/record-pool.js';
import { noPoolFacts, type PoolFacts } from '../facts/pool-facts.js';
import { lawOf, type Law } from '../policy/law.js';
import type { MachineFamily } from './machine-family.js';
import type { MachineState } from './machine-state.js';
import { poolMachines } from './machines.js';
import { workflowIn, type Workflow } from './workflow.js';

export type PoolState = MachineState<PoolFacts, 'POOL_MEMBER'>;

export const noPoolMember: PoolState = { machine: 'POOL_MEMBER', version: 1, value: 'NONE', facts: noPoolFacts };

/** Members of the pool. No limit runs for them, and nothing follows of itself. */
export const poolFamily: MachineFamily<PoolState> = {
  machines: poolMachines,
  foldedWith: foldOfPoolMembers,
  machineOf: () => 'POOL_MEMBER',
  deadlines: () => [],
  clocksEnded: () => [],
  withClocksEnded: (facts) => facts,
  withLawMade: (_, event) => event,
  consequenceOf: () => undefined,
  hasEnded: () => false,
};

export function poolWorkflowOf(law: Law = lawOf()): Workflow<PoolState> {
  return workflowIn(poolFamily, law);
}
