import { createInMemorySnapshotStore, type Clock } from '@redress/event-store';
import type { StoreUnderTest } from '@redress/event-store/contract';
import type { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { kurrentDbAddress } from '../src/address.js';
import { KurrentDbStreams, clientOf } from '../src/connected-streams.js';
import { openOn } from '../src/open.js';

/** Two clients of one server, as two processes would have them; to connect anew for each test would take longer than the test. */
export type TwoClients = readonly [KurrentDBClient, KurrentDBClient];

export function twoClients(url: string): TwoClients {
  const address = kurrentDbAddress(url);
  return [clientOf(address), clientOf(address)];
}

export async function disconnect(clients: TwoClients): Promise<void> {
  await Promise.all(clients.map((client) => client.dispose()));
}

/** An empty store and its neighbour on the same history, in the namespace that the address names. */
export async function twoStores([client, neighbours]: TwoClients, url: string, clock: Clock): Promise<StoreUnderTest> {
  const address = kurrentDbAddress(url);
  const open = async (on: KurrentDBClient) => (await openOn(new KurrentDbStreams(on, address), clock, async () => undefined)).store;
  const [store, neighbour] = [await open(client), await open(neighbours)];
  const dispose = async (): Promise<void> => {
    await Promise.all([store.close(), neighbour.close()]);
  };
  return { store, neighbour, snapshots: createInMemorySnapshotStore(), dispose };
}
