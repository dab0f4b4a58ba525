import type { RecordedEvent } from '@redress/event-store';
import { domainEventOf, historyOfStream, type HistoryKind, type Kinds } from '@redress/histories';
import { withoutPersonalData, type CaseState } from '@redress/procedures';
import type { NumberedEvent, Transaction } from '../runtime/projection.js';

/** A case or a referral, as its events so far have left it: nobody's name and no words of theirs, which no deadline needs. */
export interface FoldedHistory {
  readonly streamId: string;
  readonly revision: number;
  /** London date of its last event. */
  readonly lastEventOn: string;
  readonly state: CaseState;
}

/** The histories a batch belongs to, with the batch taken in; streams that are neither a case nor a referral are left out. */
export async function foldedHistories(batch: readonly NumberedEvent[], tx: Transaction, { CASE, REFERRAL }: Kinds): Promise<FoldedHistory[]> {
  const kindOf = (streamId: string) => historyOfStream({ CASE, REFERRAL }, streamId)?.kind;
  const byStream = Map.groupBy(batch.map(({ event }) => event).filter(({ streamId }) => kindOf(streamId) !== undefined), ({ streamId }) => streamId);
  const { rows } = await tx.query<{ stream_id: string; folded: CaseState }>('SELECT stream_id, folded FROM histories WHERE stream_id = ANY ($1)', [[...byStream.keys()]]);
  const before = new Map(rows.map(({ stream_id, folded }) => [stream_id, folded]));
  return [...byStream].flatMap(([streamId, events]) => {
    const kind = kindOf(streamId);
    return kind ? folded(streamId, kind, before.get(streamId) ?? kind.initial, events) : [];
  });
}

function folded(streamId: string, kind: HistoryKind<CaseState>, from: CaseState, events: readonly RecordedEvent[]): FoldedHistory[] {
  const state = events.reduce((sofar, event) => kind.evolve(sofar, withoutPersonalData(domainEventOf(event))), from);
  return events.slice(-1).map(({ revision, metadata }) => ({ streamId, revision, lastEventOn: metadata.effectiveDate, state }));
}
