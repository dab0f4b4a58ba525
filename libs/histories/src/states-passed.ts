import type { RecordedEvent } from '@redress/event-store';
import type { MachineState } from '@redress/procedures';
import type { HistoryKind } from './history-kind.js';
import { domainEventOf } from './stored-event.js';

/** Every state that a history went through, from before its first event to after its last. Throws HistoryDoesNotReplay. */
export function statesPassed<State extends MachineState>(kind: Pick<HistoryKind<State>, 'initial' | 'evolve'>, recorded: Iterable<RecordedEvent>): readonly State[] {
  const states = [kind.initial];
  for (const event of recorded) states.push(kind.evolve(states.at(-1) ?? kind.initial, domainEventOf(event)));
  return states;
}
