import type { UtcInstant } from '@redress/calendar';
import { timer, type Actor } from '@redress/identity';
import { own, type ProposedEvent } from '@redress/procedures';
import type { HistoryWrite } from './commit-of.js';
import type { Held, Histories } from './histories.js';
import type { HistoryKinds } from './history-kind.js';

/** What must hold on another history together with a command's own, in one commit (domain 2.1). */
export interface AlongsideWrite<KindName extends string = string> {
  readonly kind: KindName;
  readonly id: string;
  readonly event: ProposedEvent;
}

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
