import type { LondonDate, UtcInstant } from '@redress/calendar';
import type { DomainEvent } from '../events/domain-event.js';
import { stateInWords } from '../wording/names.js';
import type { MachineFamily } from './machine-family.js';
import { stateName, type MachineState } from './machine-state.js';
import { presentVersion, versionOf } from './procedure-machine.js';

/** What moving a history on would come to. */
export type Move<State extends MachineState> =
  | { readonly events: readonly DomainEvent<'MovedToMachineVersion'>[]; readonly state: State }
  | { readonly stays: string };

/** The history in the present version of its machine, through every version on the way; or where and why it has to stay. Pure. */
export function movedOn<State extends MachineState>(family: MachineFamily<State>, state: State, on: LondonDate, at: UtcInstant): Move<State> {
  const machine = state.machine as State['machine'];
  const last = presentVersion(family.machines[machine]);
  const events: DomainEvent<'MovedToMachineVersion'>[] = [];
  let moved = state;
  for (let toVersion = state.version + 1; toVersion <= last; toVersion += 1) {
    const goesOnIn = family.passages?.[machine]?.[toVersion]?.(stateName(moved));
    if (goesOnIn === undefined) return { stays: `Version ${toVersion} has no place for a history in "${stateInWords(stateName(moved))}".` };
    const event = {
      type: 'MovedToMachineVersion', effectiveDate: on, occurredAt: at, machineVersion: toVersion, payload: { fromVersion: moved.version, toVersion, state: goesOnIn },
    } as const;
    events.push(event);
    moved = afterMove(family, moved, event);
  }
  return { events, state: moved };
}

/** The state after a recorded move: facts stay, the procedure goes on where the event says, and a stopped clock stays stopped. Throws where no such state is. */
export function afterMove<State extends MachineState>(family: MachineFamily<State>, state: State, { payload }: DomainEvent<'MovedToMachineVersion'>): State {
  const machine = versionOf(family.machines[state.machine as State['machine']], payload.toVersion);
  const value = typeof state.value === 'string' ? payload.state : { ...state.value, procedure: payload.state };
  return { ...state, version: payload.toVersion, value: machine.resolveState({ value, context: state.facts }).value };
}
