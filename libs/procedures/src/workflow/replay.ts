import type { DomainEvent } from '../events/domain-event.js';
import { caseFamily } from './case-family.js';
import type { MachineFamily } from './machine-family.js';
import { stateName, type MachineState } from './machine-state.js';
import { afterMove } from './moved.js';
import { presentVersion, versionOf } from './procedure-machine.js';
import { pureTransition } from './pure-transition.js';
import { eachVersion } from './each-version.js';

/** A recorded event that its machine has no place for: the history is damaged or of an unknown version. */
export class HistoryDoesNotReplay extends Error {
  override readonly name = 'HistoryDoesNotReplay';
  readonly code = 'ERR_HISTORY_DAMAGED';

  constructor(readonly state: MachineState, readonly event: DomainEvent) {
    super(`The recorded event ${event.type} does not follow from ${JSON.stringify(state.value)} of ${state.machine}.`);
  }
}

/** The state after one more recorded event. Pure. Throws HistoryDoesNotReplay. */
export type Evolve<State extends MachineState> = (state: State, event: DomainEvent) => State;

/**
 * Replay lets every recorded event through and holds it to the order of the machine alone: what was judged when it was
 * recorded is not judged again by today's calendar or policy (decision record 0006).
 */
export function evolveIn<State extends MachineState>(family: MachineFamily<State>): Evolve<State> {
  const recorded = eachVersion(family, (plain) => {
    const machine = plain.provide({ guards: { obeys: () => true, refuses: (_, { formerlyTaken }) => formerlyTaken === true } });
    return { machine, transition: pureTransition(machine) };
  });
  return (state, event) => {
    if (event.type === 'MovedToMachineVersion') return moved(family, state, event);
    const { machine, transition } = recorded(state);
    const snapshot = machine.resolveState({ value: state.value, context: state.facts });
    if (!snapshot.can(event)) throw new HistoryDoesNotReplay(state, event);
    const { value, context } = transition(snapshot, event);
    return handedOver(family, { ...state, value, facts: context }, event.machineVersion);
  };
}

function moved<State extends MachineState>(family: MachineFamily<State>, state: State, event: DomainEvent<'MovedToMachineVersion'>): State {
  if (event.payload.fromVersion !== state.version) throw new HistoryDoesNotReplay(state, event);
  return afterMove(family, state, event);
}

/**
 * A history whose facts now call for another machine goes on, with its facts, where that one begins, or stands as it stood: an
 * acknowledgement already sent stands. It does so in the version its event names, or the present one.
 */
export function handedOver<State extends MachineState>(family: MachineFamily<State>, state: State, eventsVersion?: number): State {
  const machine = family.machineOf(state.facts);
  if (machine === state.machine) return state;
  const version = eventsVersion ?? presentVersion(family.machines[machine]);
  return { ...state, machine, version, value: versionOf(family.machines[machine], version).config.initial ?? { procedure: stateName(state), clock: 'RUNNING' } };
}

/** The state of a case or referral after one more recorded event. Pure. Throws HistoryDoesNotReplay. */
export const evolve = evolveIn(caseFamily);
