import type { EventStore } from './event-store.js';
import type { Position, RecordedEvent } from './recorded-event.js';

/** A history as it stood when the event at a position was its last. */
export function historyUntil(store: Pick<EventStore, 'readAll' | 'readStream' | 'comparePositions'>, last: Position): Pick<EventStore, 'readAll' | 'readStream'> {
  const upTo = async function* (events: AsyncIterable<RecordedEvent>): AsyncGenerator<RecordedEvent> {
    for await (const event of events) {
      if (store.comparePositions(event.position, last) > 0) return;
      yield event;
    }
  };
  return { readAll: (options) => upTo(store.readAll(options)), readStream: (streamId, options) => upTo(store.readStream(streamId, options)) };
}
