import type { Snapshot, SnapshotStore } from '../snapshot-store.js';

/** Keeps the newest snapshot of each stream for as long as the process lives. */
export function createInMemorySnapshotStore(): SnapshotStore {
  const kept = new Map<string, string>();
  const load = async (streamId: string): Promise<Snapshot | undefined> => {
    const text = kept.get(streamId);
    return text === undefined ? undefined : (JSON.parse(text) as Snapshot);
  };
  const save = async (snapshot: Snapshot): Promise<void> => {
    const before = await load(snapshot.streamId);
    if (before === undefined || before.revision <= snapshot.revision) kept.set(snapshot.streamId, JSON.stringify(snapshot));
  };
  return { load, save };
}
