import { noFacts, type Facts } from '../facts/facts.js';
import type { MachineState } from './machine-state.js';

/** The machines a case or an Ombudsman referral may be in. */
export type MachineId = 'INTAKE' | 'CSC' | 'ASC' | 'CORPORATE' | 'COMMENT' | 'COMPLIMENT' | 'LGSCO';

export type CaseState = MachineState<Facts, MachineId>;

/** Raise when the machines or the facts change shape: snapshots of another version are ignored and rebuilt from the history. */
export const definitionVersion = 1;

export const noCase: CaseState = { machine: 'INTAKE', value: 'NONE', facts: noFacts };
export const noReferral: CaseState = { machine: 'LGSCO', value: 'NONE', facts: noFacts };
