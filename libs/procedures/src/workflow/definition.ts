import type { MachineFamily } from './machine-family.js';
import type { MachineState } from './machine-state.js';
import { spelled } from './spelled.js';

/**
 * What the states of a family of machines are made of, spelled out: the machines in all their versions, the facts they begin with and the
 * program of the fold. Two programs that spell it alike fold a history alike, so a state kept by the one is good for the other.
 */
export function definitionOf<State extends MachineState>(family: MachineFamily<State>): string {
  const configs = Object.entries<object>(family.machines).map(([id, versions]) => [id, Object.entries(versions).map(([version, { config }]) => [version, config as unknown])]);
  return spelled([configs, family.machineOf, family.foldedWith]);
}
