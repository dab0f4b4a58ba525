import type { EventStore, RecordedEvent } from '@redress/event-store';
import { corrects, folded, historyOfStream, type HistoryKind, type Kinds } from '@redress/histories';
import type { Matter } from '@redress/identity';
import { withoutPersonalData, type CaseState } from '@redress/procedures';
import type { NumberedEvent, Transaction } from '../runtime/projection.js';

/** A case or a referral, as its events so far have left it: nobody's name and no words of theirs, which no deadline needs. */
export interface FoldedHistory {
  readonly streamId: string;
  readonly revision: number;
  /** Number of its first event in the whole history, from 1. */
  readonly firstEvent: number;
  /** London date of its last event. */
  readonly lastEventOn: string;
  readonly state: CaseState;
  /** Who may see it hangs on that. */
  readonly matter: Matter;
}

/** The histories a batch belongs to, with the batch taken in; streams that are neither a case nor a referral are left out. */
export async function foldedHistories(batch: readonly NumberedEvent[], tx: Transaction, { CASE, REFERRAL }: Kinds, store: Pick<EventStore, 'readStream'>): Promise<FoldedHistory[]> {
  const kindOf = (streamId: string) => historyOfStream({ CASE, REFERRAL }, streamId)?.kind;
  const byStream = Map.groupBy(batch.filter(({ event }) => kindOf(event.streamId) !== undefined), ({ event }) => event.streamId);
  const { rows } = await tx.query<{ streamId: string; firstEvent: number; state: CaseState }>(
    'SELECT stream_id AS "streamId", first_event::int AS "firstEvent", folded AS state FROM histories WHERE stream_id = ANY ($1)', [[...byStream.keys()]],
  );
  const before = new Map(rows.map((row) => [row.streamId, row]));
  const histories = await Promise.all([...byStream].map(async ([streamId, numbered]) => {
    const kind = kindOf(streamId);
    const { firstEvent, state } = before.get(streamId) ?? { firstEvent: numbered[0]?.number ?? 0, state: undefined };
    return kind ? historyAfter({ streamId, firstEvent }, kind, state, numbered.map(({ event }) => event), store) : [];
  }));
  return histories.flat();
}

/** A correction concerns events of batches before: the history is then read from its beginning. */
async function historyAfter(
  of: Pick<FoldedHistory, 'streamId' | 'firstEvent'>, kind: HistoryKind<CaseState>, before: CaseState | undefined, events: readonly RecordedEvent[], store: Pick<EventStore, 'readStream'>,
): Promise<FoldedHistory[]> {
  const last = events.at(-1);
  if (!last) return [];
  const isAnew = before !== undefined && events.some(corrects);
  const taken = isAnew ? await Array.fromAsync(store.readStream(of.streamId, { toRevision: last.revision })) : events;
  const state = folded(kind, isAnew ? kind.initial : (before ?? kind.initial), taken, withoutPersonalData);
  return [{ ...of, revision: last.revision, lastEventOn: last.metadata.effectiveDate, state, matter: kind.matterOf(state) }];
}
