import { EventDamaged } from '@redress/event-store';
import { LRUCache } from 'lru-cache';
import { carryOutAfterOthers } from './carry-out.js';
import { planBehind, triesOf } from './intents.js';
import { valueOf } from './kept-record.js';
import { reserved } from './marks.js';
import { empty, type Standing } from './plan.js';
import type { Found, Streams } from './streams.js';

const mostKnown = 10_000;

/** How streams stand, asked of KurrentDB or as this process left them. */
export class Standings {
  readonly #known = new LRUCache<string, Standing>({ max: mostKnown });

  constructor(private readonly streams: Streams) {}

  /** As the stream stands now. An open reservation is brought to its end first: nobody sees half of a commit. */
  async now(streamId: string): Promise<Standing> {
    for (let before: number | undefined; ; ) {
      const last = await this.streams.last(streamId);
      if (last === undefined) return empty;
      if (last.type !== reserved) return this.#learnt(streamId, standingAt(last));
      // It was brought to its end and stands open all the same: nobody of ours wrote it.
      if (last.place === before) throw new EventDamaged(streamId, last.place + 1);
      before = last.place;
      await bringToEnd(this.streams, last);
    }
  }

  /** As this process last knew it, if it was at that revision then. */
  async at(streamId: string, revision: number): Promise<Standing> {
    const known = this.#known.get(streamId) ?? empty;
    return known.revision === revision ? known : this.now(streamId);
  }

  learn(standings: ReadonlyMap<string, Standing>): void {
    for (const [streamId, standing] of standings) this.#learnt(streamId, standing);
  }

  forget(streamIds: readonly string[]): void {
    for (const streamId of streamIds) this.#known.delete(streamId);
  }

  #learnt(streamId: string, standing: Standing): Standing {
    this.#known.set(streamId, standing);
    return standing;
  }
}

/** Completes or releases what reserved a stream, whoever began it. */
export async function bringToEnd(streams: Streams, mark: Found): Promise<void> {
  const commandId = valueOf(mark.metadata, 'commandId');
  const place = Number(valueOf(mark.metadata, 'intent'));
  const tries = commandId === undefined ? undefined : await triesOf(streams, commandId, place);
  const intent = tries?.intents[0];
  if (intent === undefined) throw new EventDamaged(mark.streamId, mark.place + 1);
  await carryOutAfterOthers(streams, { ...planBehind(intent), place });
}

function standingAt({ streamId, place, metadata }: Found): Standing {
  const revision = Number(valueOf(metadata, 'revision'));
  const hash = valueOf(metadata, 'hash');
  if (!Number.isSafeInteger(revision) || hash === undefined) throw new EventDamaged(streamId, place + 1);
  return { place, revision, hash };
}
