import type { DomainEvent } from '../events/domain-event.js';
import type { Facts } from '../facts/facts.js';
import type { CaseState, MachineId } from './case-state.js';
import { machines } from './machines.js';
import { pureTransition } from './pure-transition.js';

/** A recorded event that its machine has no place for: the history is damaged or of an unknown version. */
export class HistoryDoesNotReplay extends Error {
  override readonly name = 'HistoryDoesNotReplay';
  readonly code = 'ERR_HISTORY';

  constructor(readonly state: CaseState, readonly event: DomainEvent) {
    super(`The recorded event ${event.type} does not follow from ${JSON.stringify(state.value)} of ${state.machine}.`);
  }
}

/**
 * Replay lets every recorded event through and holds it to the order of the machine alone: what was judged when it was
 * recorded is not judged again by today's calendar or policy (decision record 0006).
 */
const recorded = Object.fromEntries(
  Object.entries(machines).map(([id, plain]) => {
    const machine = plain.provide({ guards: { obeys: () => true, refuses: () => false } });
    return [id, { machine, transition: pureTransition(machine), initial: machine.config.initial ?? { procedure: 'RECEIVED', clock: 'RUNNING' } }] as const;
  }),
);

/** The state after one more recorded event. Pure. Throws HistoryDoesNotReplay. */
export function evolve(state: CaseState, event: DomainEvent): CaseState {
  const { machine, transition } = replayed(state.machine);
  const snapshot = machine.resolveState({ value: state.value, context: state.facts });
  if (!snapshot.can(event)) throw new HistoryDoesNotReplay(state, event);
  const { value, context } = transition(snapshot, event);
  return handedOver({ machine: state.machine, value, facts: context });
}

/** The state a whole history leads to, from the first event. */
export function replay(events: Iterable<DomainEvent>, from: CaseState): CaseState {
  let state = from;
  for (const event of events) state = evolve(state, event);
  return state;
}

/** A representation whose kind or procedure has just become known goes on, with its facts, in the machine of that procedure. */
export function handedOver(state: CaseState): CaseState {
  const machine = machineOf(state.facts);
  if (machine === state.machine) return state;
  return { machine, value: replayed(machine).initial as CaseState['value'], facts: state.facts };
}

function machineOf({ kind, procedure, ombudsman }: Facts): MachineId {
  if (ombudsman.lgscoReference !== undefined) return 'LGSCO';
  if (kind === 'COMMENT' || kind === 'COMPLIMENT') return kind;
  return procedure ?? 'INTAKE';
}

function replayed(id: MachineId) {
  const found = recorded[id];
  if (!found) throw new Error(`There is no machine ${id}.`);
  return found;
}
