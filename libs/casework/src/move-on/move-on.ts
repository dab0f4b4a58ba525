import { RevisionConflict, type Clock, type EventStore } from '@redress/event-store';
import { commitOf, historyOfStream, momentOf, type Held, type Histories, type HistoryKinds } from '@redress/histories';
import type { Actor } from '@redress/identity';
import { stateName } from '@redress/procedures';

/** An open history that stands in an older version of its machine. */
export interface Moved {
  readonly reference: string;
  readonly machine: string;
  readonly fromVersion: number;
  readonly toVersion: number;
  /** The state it goes on in. */
  readonly state: string;
}

export interface MoveReport {
  readonly histories: number;
  /** Moved now; of a dry run, those that would be. */
  readonly moved: readonly Moved[];
  readonly staying: readonly { readonly reference: string; readonly machine: string; readonly version: number; readonly why: string }[];
}

/** Moves histories on to the present version of their machine, each by events of its own. */
export class MoveOn {
  constructor(private readonly store: EventStore, private readonly histories: Histories, private readonly kinds: HistoryKinds, private readonly clock: Clock) {}

  /** Every open history there is, one after the other; a dry run writes nothing. */
  async all(actor: Actor, isDryRun: boolean, onProgress?: (histories: number) => void): Promise<MoveReport> {
    const moved: Moved[] = [];
    const staying: MoveReport['staying'][number][] = [];
    let histories = 0;
    for (const streamId of await this.#streams()) {
      const { held, move } = await this.#moved(actor, streamId, isDryRun);
      const { state: { machine, version }, kind } = held;
      const reference = kind.referenceOf(held.state);
      if ('stays' in move) staying.push({ reference, machine, version, why: move.stays });
      else if (move.events.length > 0) moved.push({ reference, machine, fromVersion: version, toVersion: move.state.version, state: stateName(move.state) });
      histories += 1;
      onProgress?.(histories);
    }
    return { histories, moved, staying };
  }

  async #moved(actor: Actor, streamId: string, isDryRun: boolean) {
    for (;;) {
      const held = await this.histories.ofStream(streamId);
      const move = held.kind.movedOn(held.state, momentOf(this.clock).now);
      if (isDryRun || 'stays' in move || move.events.length === 0) return { held, move };
      try {
        await this.store.append(commitOf(frameOf(held), [{ ...held, events: move.events.map((event) => ({ event, by: actor })) }]));
        return { held, move };
      } catch (error) {
        // Somebody wrote in between: where the history stands now is looked at anew.
        if (!(error instanceof RevisionConflict)) throw error;
      }
    }
  }

  async #streams(): Promise<ReadonlySet<string>> {
    const streams = new Set<string>();
    for await (const { streamId } of this.store.readAll()) if (historyOfStream(this.kinds, streamId)) streams.add(streamId);
    return streams;
  }
}

function frameOf({ streamId, revision, kind }: Held) {
  return { commandId: `move-on/${streamId}/${revision}`, correlationId: streamId, law: kind.law };
}
