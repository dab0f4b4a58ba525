import type { EventStore, JsonObject, SnapshotStore } from '@redress/event-store';
import type { MachineState } from '@redress/procedures';
import { LRUCache } from 'lru-cache';
import { corrects } from './corrections/corrections-in.js';
import { folded } from './evolved.js';
import { historyOfStream, streamOf, type HistoryKind, type HistoryKinds } from './history-kind.js';
import { NotFound } from './not-found.js';

/** Where one history has led, as far as it is known here. */
export interface Held<State extends MachineState = MachineState> {
  readonly kind: HistoryKind<State>;
  readonly id: string;
  readonly streamId: string;
  /** 0 while the stream has no event. */
  readonly revision: number;
  readonly state: State;
}

const hotHistories = 5_000;

/** A snapshot every so many revisions: few histories ever get there, and none is the truth. */
const revisionsPerSnapshot = 100;

/** The states of histories of every kind: the hot ones in memory, else a snapshot and what came after it, else the whole stream. */
export class Histories {
  readonly #hot = new LRUCache<string, Pick<Held, 'revision' | 'state'>>({ max: hotHistories });

  constructor(private readonly store: EventStore, private readonly snapshots: SnapshotStore, private readonly kinds: HistoryKinds) {}

  /** The state up to the last event in the store. Throws HistoryUnreadable. */
  async read<State extends MachineState>(kind: HistoryKind<State>, id: string): Promise<Held<State>> {
    const nothing = nothingYet(kind, id);
    const known = this.#remembered(nothing) ?? (await this.#snapshot(nothing)) ?? nothing;
    const since = await Array.fromAsync(this.store.readStream(nothing.streamId, { fromRevision: known.revision + 1 }));
    const revision = since.at(-1)?.revision ?? known.revision;
    const isAnew = known.revision > 0 && since.some(corrects);
    const state = isAnew
      ? folded(kind, kind.initial, await Array.fromAsync(this.store.readStream(nothing.streamId, { toRevision: revision })))
      : folded(kind, known.state, since);
    return this.keep({ ...nothing, revision, state }, known.revision);
  }

  /** The same, of a history that must be there. Throws NotFound. */
  async existing<State extends MachineState>(kind: HistoryKind<State>, id: string): Promise<Held<State>> {
    const held = await this.read(kind, id);
    if (held.revision === 0) throw new NotFound();
    return held;
  }

  /** The history of any kind that a stream keeps. Throws NotFound. */
  async ofStream(streamId: string): Promise<Held> {
    const history = historyOfStream(this.kinds, streamId);
    if (history === undefined) throw new NotFound();
    return this.existing(history.kind, history.id);
  }

  /** Of which of the kinds the history of a reference or an id is. It is not read: a damaged one is found as well. Throws NotFound. */
  async found<State extends MachineState>(referenceOrId: string, kinds: readonly HistoryKind<State>[]): Promise<Pick<Held<State>, 'kind' | 'id'>> {
    for (const kind of kinds) {
      const id = kind.idOf(referenceOrId);
      if ((await this.store.revisionOf(streamOf(kind, id))) > 0) return { kind, id };
    }
    throw new NotFound();
  }

  /** The history of a reference or an id, of the first of the kinds that has it. Throws NotFound, HistoryUnreadable. */
  async named<State extends MachineState>(referenceOrId: string, kinds: readonly HistoryKind<State>[]): Promise<Held<State>> {
    for (const kind of kinds) {
      const held = await this.read(kind, kind.idOf(referenceOrId));
      if (held.revision > 0) return held;
    }
    throw new NotFound();
  }

  /** Remembers a state that the store has confirmed. An older one never replaces a newer. */
  async keep<State extends MachineState>(held: Held<State>, fromRevision: number): Promise<Held<State>> {
    const { streamId, revision, state } = held;
    if (revision === 0) return held;
    if ((this.#hot.get(streamId)?.revision ?? 0) < revision) this.#hot.set(streamId, { revision, state });
    if (Math.floor(revision / revisionsPerSnapshot) > Math.floor(fromRevision / revisionsPerSnapshot)) await this.#save(held);
    return held;
  }

  #remembered<State extends MachineState>(nothing: Held<State>): Held<State> | undefined {
    const hot = this.#hot.get(nothing.streamId);
    // What is kept under the name of a stream was computed by the kind that the name belongs to.
    return hot && { ...nothing, revision: hot.revision, state: hot.state as State };
  }

  async #snapshot<State extends MachineState>(nothing: Held<State>): Promise<Held<State> | undefined> {
    const snapshot = await this.snapshots.load(nothing.streamId);
    if (snapshot?.definitionVersion !== nothing.kind.definition) return undefined;
    // A state is plain JSON by construction and was written as one under the same definition.
    return { ...nothing, revision: snapshot.revision, state: snapshot.state as unknown as State };
  }

  async #save<State extends MachineState>({ kind, streamId, revision, state }: Held<State>): Promise<void> {
    try {
      await this.snapshots.save({ streamId, revision, definitionVersion: kind.definition, state: asJson(state) });
    } catch {
      // A snapshot that was not kept costs the next reader a few rows and nobody an answer.
    }
  }
}

/** Plain JSON: what JSON does not carry, such as an undefined, is not there to be lost. */
function asJson(state: MachineState): JsonObject {
  return JSON.parse(JSON.stringify(state)) as JsonObject;
}

/** A history before its first event. */
export function nothingYet<State extends MachineState>(kind: HistoryKind<State>, id: string): Held<State> {
  return { kind, id, streamId: streamOf(kind, id), revision: 0, state: kind.initial };
}
