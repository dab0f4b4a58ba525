import type { RecordedEvent } from '@redress/event-store';
import { evolved, historyOfStream, type HistoryKind, type Kinds } from '@redress/histories';
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
export async function foldedHistories(batch: readonly NumberedEvent[], tx: Transaction, { CASE, REFERRAL }: Kinds): Promise<FoldedHistory[]> {
  const kindOf = (streamId: string) => historyOfStream({ CASE, REFERRAL }, streamId)?.kind;
  const byStream = Map.groupBy(batch.filter(({ event }) => kindOf(event.streamId) !== undefined), ({ event }) => event.streamId);
  const { rows } = await tx.query<{ streamId: string; firstEvent: number; state: CaseState }>(
    'SELECT stream_id AS "streamId", first_event::int AS "firstEvent", folded AS state FROM histories WHERE stream_id = ANY ($1)', [[...byStream.keys()]],
  );
  const before = new Map(rows.map((row) => [row.streamId, row]));
  return [...byStream].flatMap(([streamId, numbered]) => {
    const kind = kindOf(streamId);
    const { firstEvent, state } = before.get(streamId) ?? { firstEvent: numbered[0]?.number ?? 0, state: kind?.initial };
    return kind && state ? folded({ streamId, firstEvent }, kind, state, numbered.map(({ event }) => event)) : [];
  });
}

function folded(of: Pick<FoldedHistory, 'streamId' | 'firstEvent'>, kind: HistoryKind<CaseState>, from: CaseState, events: readonly RecordedEvent[]): FoldedHistory[] {
  const state = events.reduce((sofar, event) => evolved(kind, sofar, event, withoutPersonalData), from);
  return events.slice(-1).map(({ revision, metadata }) => ({ ...of, revision, lastEventOn: metadata.effectiveDate, state, matter: kind.matterOf(state) }));
}
