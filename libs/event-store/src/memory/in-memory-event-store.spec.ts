import { eventStoreContract } from '../../contract/index.js';
import { createInMemoryEventStore } from './in-memory-event-store.js';
import { createInMemorySnapshotStore } from './in-memory-snapshot-store.js';

eventStoreContract('The in-memory event store', async (clock) => {
  const store = createInMemoryEventStore({ clock });
  return { store, neighbour: store, snapshots: createInMemorySnapshotStore(), dispose: () => store.close() };
});
