import type { EventStore } from '@redress/event-store';

/** A store with some of its methods done otherwise, the rest as they are. */
export function storeWith(store: EventStore, otherwise: Partial<EventStore>): EventStore {
  return {
    append: (commit) => store.append(commit),
    answerTo: (commandId) => store.answerTo(commandId),
    revisionOf: (streamId) => store.revisionOf(streamId),
    readStream: (streamId, options) => store.readStream(streamId, options),
    readAll: (options) => store.readAll(options),
    readKept: (options) => store.readKept(options),
    subscribe: (options) => store.subscribe(options),
    head: () => store.head(),
    comparePositions: (a, b) => store.comparePositions(a, b),
    close: () => store.close(),
    ...otherwise,
  };
}
