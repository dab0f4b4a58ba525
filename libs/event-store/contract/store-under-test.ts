import type { Clock, EventStore, SnapshotStore } from '../src/index.js';

/** An empty store of the adapter under test. */
export interface StoreUnderTest {
  readonly store: EventStore;
  /** A second store on the same history, as another process would have it; the same one where only one can be. */
  readonly neighbour: EventStore;
  readonly snapshots: SnapshotStore;
  dispose(): Promise<void>;
}

export type MakeStore = (clock: Clock) => Promise<StoreUnderTest>;

export type Part = (underTest: () => StoreUnderTest) => void;
