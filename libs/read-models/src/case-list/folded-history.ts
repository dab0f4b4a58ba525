import { domainEventOf, startOf } from '@redress/histories';
import type { RecordedEvent } from '@redress/event-store';
import { evolve, type CaseState } from '@redress/procedures';
import type { NumberedEvent, Transaction } from '../runtime/projection.js';
import { withoutPersonalData } from './without-personal-data.js';

/** A case or a referral, as its events so far have left it. */
export interface FoldedHistory {
  readonly streamId: string;
  readonly revision: number;
  /** London date of its last event. */
  readonly lastEventOn: string;
  readonly state: CaseState;
}

/** The histories a batch belongs to, with the batch taken in; streams that are neither a case nor a referral are left out. */
export async function foldedHistories(batch: readonly NumberedEvent[], tx: Transaction): Promise<FoldedHistory[]> {
  const byStream = Map.groupBy(batch.map(({ event }) => event).filter(({ streamId }) => startOf(streamId) !== undefined), ({ streamId }) => streamId);
  const { rows } = await tx.query<{ stream_id: string; folded: CaseState }>('SELECT stream_id, folded FROM histories WHERE stream_id = ANY ($1)', [[...byStream.keys()]]);
  const before = new Map(rows.map(({ stream_id, folded }) => [stream_id, folded]));
  return [...byStream].flatMap(([streamId, events]) => {
    const from = before.get(streamId) ?? startOf(streamId);
    return from === undefined ? [] : folded(streamId, from, events);
  });
}

function folded(streamId: string, from: CaseState, events: readonly RecordedEvent[]): FoldedHistory[] {
  const state = events.reduce((state, event) => evolve(state, domainEventOf(event)), from);
  return events.slice(-1).map(({ revision, metadata }) => ({ streamId, revision, lastEventOn: metadata.effectiveDate, state: withoutPersonalData(state) }));
}
