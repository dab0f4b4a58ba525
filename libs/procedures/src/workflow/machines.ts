import { ascMachine } from '../machines/asc-machine.js';
import { commentMachine } from '../machines/comment-machine.js';
import { complimentMachine } from '../machines/compliment-machine.js';
import { corporateMachine } from '../machines/corporate-machine.js';
import { cscMachine } from '../machines/csc-machine.js';
import { intakeMachine } from '../machines/intake-machine.js';
import { lgscoMachine } from '../machines/lgsco-machine.js';
import type { Facts } from '../facts/facts.js';
import type { MachineId } from './case-state.js';
import { alike, type ProcedureMachine } from './procedure-machine.js';

export const machines: Readonly<Record<MachineId, ProcedureMachine<Facts>>> = {
  INTAKE: alike(intakeMachine),
  CSC: alike(cscMachine),
  ASC: alike(ascMachine),
  CORPORATE: alike(corporateMachine),
  COMMENT: alike(commentMachine),
  COMPLIMENT: alike(complimentMachine),
  LGSCO: alike(lgscoMachine),
};
