import type { EventStore, JsonObject, SnapshotStore } from '@redress/event-store';
import { definitionVersion, evolve, type CaseState } from '@redress/procedures';
import { LRUCache } from 'lru-cache';
import { NotFound } from './not-found.js';
import { domainEventOf } from './stored-event.js';
import { caseIdOf, caseStream, referralIdOf, referralStream, startOf } from './streams.js';

/** Where one history has led, as far as it is known here. */
export interface Held {
  readonly streamId: string;
  /** 0 while the stream has no event. */
  readonly revision: number;
  readonly state: CaseState;
}

const hotHistories = 5_000;

/** A snapshot every so many revisions: few cases ever get there, and none is the truth. */
const revisionsPerSnapshot = 100;

/** The states of histories: the hot ones in memory, else a snapshot and what came after it, else the whole stream. */
export class Histories {
  readonly #hot = new LRUCache<string, Held>({ max: hotHistories });

  constructor(private readonly store: EventStore, private readonly snapshots: SnapshotStore) {}

  /** The state up to the last event in the store. */
  async read(streamId: string): Promise<Held> {
    const known = this.#hot.get(streamId) ?? (await this.#snapshot(streamId)) ?? nothingYet(streamId);
    let { revision, state } = known;
    for await (const event of this.store.readStream(streamId, { fromRevision: revision + 1 })) {
      state = evolve(state, domainEventOf(event));
      revision = event.revision;
    }
    return this.keep({ streamId, revision, state }, known.revision);
  }

  /** The same, of a history that must be there. Throws NotFound. */
  async existing(streamId: string): Promise<Held> {
    const held = await this.read(streamId);
    if (held.revision === 0) throw new NotFound();
    return held;
  }

  /** A case, or else a referral, by its id or reference. Throws NotFound. */
  async named(referenceOrId: string): Promise<Held> {
    const held = await this.read(caseStream(caseIdOf(referenceOrId)));
    return held.revision > 0 ? held : this.existing(referralStream(referralIdOf(referenceOrId)));
  }

  /** Remembers a state that the store has confirmed. An older one never replaces a newer. */
  async keep(held: Held, fromRevision: number): Promise<Held> {
    if (held.revision === 0) return held;
    if ((this.#hot.get(held.streamId)?.revision ?? 0) < held.revision) this.#hot.set(held.streamId, held);
    if (Math.floor(held.revision / revisionsPerSnapshot) > Math.floor(fromRevision / revisionsPerSnapshot)) await this.#save(held);
    return held;
  }

  async #snapshot(streamId: string): Promise<Held | undefined> {
    const snapshot = await this.snapshots.load(streamId);
    if (snapshot?.definitionVersion !== currentDefinition) return undefined;
    // A state is plain JSON by construction and was written as one under the same definition.
    return { streamId, revision: snapshot.revision, state: snapshot.state as unknown as CaseState };
  }

  async #save({ streamId, revision, state }: Held): Promise<void> {
    try {
      await this.snapshots.save({ streamId, revision, definitionVersion: currentDefinition, state: asJson(state) });
    } catch {
      // A snapshot that was not kept costs the next reader a few rows and nobody an answer.
    }
  }
}

const currentDefinition = String(definitionVersion);

/** Plain JSON: what JSON does not carry, such as an undefined, is not there to be lost. */
function asJson(state: CaseState): JsonObject {
  return JSON.parse(JSON.stringify(state)) as JsonObject;
}

export function nothingYet(streamId: string): Held {
  const state = startOf(streamId);
  if (state === undefined) throw new Error('This stream is neither a case nor a referral.');
  return { streamId, revision: 0, state };
}
