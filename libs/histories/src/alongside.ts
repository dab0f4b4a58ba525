import type { UtcInstant } from '@redress/calendar';
import { timer, type Actor } from '@redress/identity';
import { own, type DomainEvent } from '@redress/procedures';
import type { AlongsideWrite } from './alongside-write.js';
import type { HistoryWrite } from './commit-of.js';
import type { Held, Histories } from './histories.js';
import type { HistoryKinds } from './history-kind.js';

/** The write as that other history takes it, and the state it leaves it in. */
export interface JudgedAlongside {
  readonly write: HistoryWrite;
  readonly after: Held;
}

/** Reads the other history and lets its kind decide, as happening at a UTC instant: limits first, as everywhere. Throws Refused. */
export async function judgeAlongside({ kind: name, id, event }: AlongsideWrite, kinds: HistoryKinds, histories: Histories, by: Actor, at: UtcInstant): Promise<JudgedAlongside> {
  const kind = own(kinds, name);
  if (!kind) throw new Error(`There is no kind of history ${name}.`);
  const held = await histories.read(kind, kind.idOf(id));
  const { lapsed, events, state } = kind.liveOn(held.state, at, () => [event]);
  const brought = [...lapsed.map((each) => ({ event: each, by: timer })), ...events.map((each) => ({ event: each, by }))];
  return {
    write: { streamId: held.streamId, revision: held.revision, events: brought },
    after: { ...held, revision: held.revision + brought.length, state },
  };
}

/** What the events of one history, from the state it was held in to the one they lead to, mean for others. Throws Refused. */
export async function broughtAlong(
  { kind, id, state: before }: Held, after: Held['state'], events: readonly DomainEvent[], kinds: HistoryKinds, histories: Histories, at: UtcInstant,
): Promise<readonly JudgedAlongside[]> {
  const on = events.at(-1)?.effectiveDate;
  const writes = on === undefined ? [] : (kind.bringsAlong?.(id, before, after, on) ?? []);
  return Promise.all(writes.map((write) => judgeAlongside(write, kinds, histories, timer, at)));
}
