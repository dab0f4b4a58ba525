import type { RecordedEvent } from '@redress/event-store';
import type { MachineState } from '@redress/procedures';
import type { HistoryKind } from './history-kind.js';
import { correctionsIn } from './corrections/corrections-in.js';
import { evolved } from './evolved.js';

/** Every state that a history went through, from before its first event to after its last. Throws HistoryUnreadable. */
export function statesPassed<State extends MachineState>(kind: Pick<HistoryKind<State>, 'initial' | 'evolve'>, recorded: readonly RecordedEvent[]): readonly State[] {
  const corrections = correctionsIn(recorded);
  const states = [kind.initial];
  for (const event of recorded) states.push(evolved(kind, states.at(-1) ?? kind.initial, event, corrections));
  return states;
}
