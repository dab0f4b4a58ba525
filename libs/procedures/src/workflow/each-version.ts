import type { MachineFamily } from './machine-family.js';
import type { MachineState } from './machine-state.js';
import { versionOf, type ProcedureMachine } from './procedure-machine.js';

/** Something made once of each version of each machine, found by the state of a history. */
export function eachVersion<State extends MachineState, Made>(
  { machines }: MachineFamily<State>, make: (machine: ProcedureMachine<State['facts']>) => Made,
): (state: Pick<State, 'machine' | 'version'>) => Made {
  const made = new Map<string, Made>();
  return ({ machine, version }) => {
    const name = `${machine} ${version}`;
    const known = made.get(name) ?? make(versionOf(machines[machine], version));
    made.set(name, known);
    return known;
  };
}
