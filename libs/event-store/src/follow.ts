import type { Position, RecordedEvent } from './recorded-event.js';
import type { WakeUp } from './wake-up.js';

/** What one look found: the events, and how far the look went (past events of other types too). */
export interface Look {
  readonly events: RecordedEvent[];
  readonly reached: Position | undefined;
}

/** A catch-up subscription over any way to look: looks until nothing is new, then sleeps until woken. */
export async function* follow(
  look: (after: Position | undefined) => Promise<Look>,
  wakeUp: WakeUp,
  from: Position | undefined,
  signal: AbortSignal,
): AsyncGenerator<RecordedEvent[]> {
  const ended = (): boolean => signal.aborted;
  let after = from;
  while (!ended()) {
    const heard = wakeUp.rings;
    const { events, reached } = await look(after);
    const moved = reached !== after;
    after = reached;
    if (ended()) return;
    if (events.length > 0) yield events;
    else if (!moved) await wakeUp.next(heard, signal);
  }
}
