import type { StateValue } from 'xstate';
import { noFacts, type Facts } from '../facts/facts.js';

/** The machines a history may be in. */
export type MachineId = 'INTAKE' | 'CSC' | 'ASC' | 'CORPORATE' | 'COMMENT' | 'COMPLIMENT' | 'LGSCO';

/** Where a history has led: plain JSON, so that a snapshot holds it as it is. */
export interface CaseState {
  readonly machine: MachineId;
  readonly value: StateValue;
  readonly facts: Facts;
}

/** Raise when the machines or the facts change shape: snapshots of another version are ignored and rebuilt from the history. */
export const definitionVersion = 1;

export const noCase: CaseState = { machine: 'INTAKE', value: 'NONE', facts: noFacts };
export const noReferral: CaseState = { machine: 'LGSCO', value: 'NONE', facts: noFacts };

/** The state's name as domain.md section 3 gives it, without the clock beside it. */
export function stateName({ value }: CaseState): string {
  if (typeof value === 'string') return value;
  const { procedure } = value;
  return typeof procedure === 'string' ? procedure : JSON.stringify(value);
}

export function isSuspended({ value }: CaseState): boolean {
  return typeof value === 'object' && value.clock === 'SUSPENDED';
}
