import { ascMachine } from '../machines/asc-machine.js';
import { commentMachine } from '../machines/comment-machine.js';
import { complimentMachine } from '../machines/compliment-machine.js';
import { corporateMachine } from '../machines/corporate-machine.js';
import { cscMachine } from '../machines/csc-machine.js';
import { intakeMachine } from '../machines/intake-machine.js';
import { lgscoMachine } from '../machines/lgsco-machine.js';
import { poolMemberMachine } from '../machines/pool-member-machine.js';
import type { Facts } from '../facts/facts.js';
import type { PoolFacts } from '../facts/pool-facts.js';
import type { MachineId } from './case-state.js';
import { alike, type ProcedureMachine } from './procedure-machine.js';

/** Of cases and referrals. */
export const caseMachines: Readonly<Record<MachineId, ProcedureMachine<Facts>>> = {
  INTAKE: alike(intakeMachine),
  CSC: alike(cscMachine),
  ASC: alike(ascMachine),
  CORPORATE: alike(corporateMachine),
  COMMENT: alike(commentMachine),
  COMPLIMENT: alike(complimentMachine),
  LGSCO: alike(lgscoMachine),
};

export const poolMachines = { POOL_MEMBER: alike<PoolFacts>(poolMemberMachine) } as const;

/** Every machine of the house. */
export const machines = { ...caseMachines, ...poolMachines };
export type MachineName = keyof typeof machines;
