import { createInMemorySnapshotStore } from '@redress/event-store';
import { eventStoreContract } from '@redress/event-store/contract';
import { ownNamespace } from '../testing/index.js';
import { openKurrentDb } from './open.js';

eventStoreContract('The event store in a real KurrentDB', async (clock) => {
  const url = ownNamespace();
  const [{ store }, { store: neighbour }] = [await openKurrentDb({ url, clock }), await openKurrentDb({ url, clock })];
  const dispose = async (): Promise<void> => {
    await Promise.all([store.close(), neighbour.close()]);
  };
  return { store, neighbour, snapshots: createInMemorySnapshotStore(), dispose };
});
