import { caseIdOfStream, domainEventOf } from '@redress/histories';
import type { CompletedStage, DomainEvent, Kind, Procedure } from '@redress/procedures';
import type { NumberedEvent, Transaction } from '../runtime/projection.js';
import { received, withEvent, type Representation } from './representation.js';

export interface StageCompletion {
  readonly representation: Representation;
  readonly procedure: Procedure;
  readonly figures: CompletedStage;
  readonly eventNumber: number;
}

export interface CountedFacts {
  readonly representations: readonly Representation[];
  readonly completions: readonly StageCompletion[];
}

const kindReceived: Partial<Record<DomainEvent['type'], Kind>> = { ComplaintReceived: 'COMPLAINT', CommentReceived: 'COMMENT', ComplimentReceived: 'COMPLIMENT' };

/** What a batch says of the representations it touches. */
export async function countedFacts(batch: readonly NumberedEvent[], tx: Transaction): Promise<CountedFacts> {
  const representations = await representationsOf(batch, tx);
  const completions: StageCompletion[] = [];
  for (const { event, number } of batch) {
    const caseId = caseIdOfStream(event.streamId);
    if (caseId === undefined) continue;
    const fact = domainEventOf(event);
    const kind = kindReceived[fact.type];
    const before = representations.get(event.streamId);
    if (kind && 'reference' in fact.payload) {
      representations.set(event.streamId, received({ streamId: event.streamId, caseId, eventNumber: number, kind }, fact.payload));
    } else if (before) {
      representations.set(event.streamId, withEvent(before, fact));
      if (fact.type === 'Completed' && fact.payload.recount !== false && before.procedure !== null) {
        completions.push({ representation: before, procedure: before.procedure, figures: fact.payload, eventNumber: number });
      }
    }
  }
  return { representations: [...representations.values()], completions };
}

async function representationsOf(batch: readonly NumberedEvent[], tx: Transaction): Promise<Map<string, Representation>> {
  const { rows } = await tx.query<Representation>(
    `SELECT stream_id AS "streamId", case_id AS "caseId", reference, kind, procedure, service, to_char(received_on, 'YYYY-MM-DD') AS "receivedOn",
       to_char(stage_2_requested_on, 'YYYY-MM-DD') AS "stage2RequestedOn", event_number::int AS "eventNumber", accepted, rejected, logged
     FROM representations WHERE stream_id = ANY ($1)`,
    [[...new Set(batch.map(({ event }) => event.streamId))]],
  );
  return new Map(rows.map((row) => [row.streamId, row]));
}
