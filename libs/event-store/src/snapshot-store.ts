import type { JsonObject } from './json.js';

/** A stream's state at a revision, as one version of its definition computed it. Only ever a cache: the events are the truth. */
export interface Snapshot {
  readonly streamId: string;
  readonly revision: number;
  readonly definitionVersion: string;
  readonly state: JsonObject;
}

export interface SnapshotStore {
  load(streamId: string): Promise<Snapshot | undefined>;
  /** Keeps one snapshot a stream; an older revision never overwrites a newer one. */
  save(snapshot: Snapshot): Promise<void>;
}
