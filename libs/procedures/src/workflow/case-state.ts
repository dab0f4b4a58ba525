import { noFacts, type Facts } from '../facts/facts.js';
import type { MachineState } from './machine-state.js';

/** The machines a case or an Ombudsman referral may be in. */
export type MachineId = 'INTAKE' | 'CSC' | 'ASC' | 'CORPORATE' | 'COMMENT' | 'COMPLIMENT' | 'LGSCO';

export type CaseState = MachineState<Facts, MachineId>;

export const noCase: CaseState = { machine: 'INTAKE', version: 1, value: 'NONE', facts: noFacts };
export const noReferral: CaseState = { machine: 'LGSCO', version: 1, value: 'NONE', facts: noFacts };
