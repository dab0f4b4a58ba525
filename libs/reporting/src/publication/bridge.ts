import type { EventStore, Position } from '@redress/event-store';
import { caseStream } from '@redress/histories';
import type { DifferentCase, Differences } from './differences.js';

/** What led from the figures that stand published to those of now: each case that moved one, and what was recorded of it since. */
export interface Bridge extends Differences {
  readonly moved: readonly MovedCase[];
}

export interface MovedCase extends Pick<DifferentCase, 'caseId'> {
  readonly reference: string;
  /** The ids of the indicators that it moved. */
  readonly indicators: readonly string[];
  /** Empty where nothing was recorded of it since: then the calendar is another. */
  readonly events: readonly RecordedSince[];
}

export interface RecordedSince {
  readonly eventId: string;
  readonly type: string;
  /** London date that it is true from, and UTC instant at which it was recorded. */
  readonly effectiveDate: string;
  readonly recordedAt: string;
}

export async function bridgeOf(differences: Differences, published: Position, store: Pick<EventStore, 'readStream' | 'comparePositions'>): Promise<Bridge> {
  const of = differences.indicators.flatMap(({ before, cases }) => cases.map(({ caseId }) => ({ caseId, indicator: before.definition.id })));
  const moved: MovedCase[] = [];
  for (const [caseId, movedIn] of Map.groupBy(of, (each) => each.caseId)) {
    moved.push({ caseId, indicators: [...new Set(movedIn.map(({ indicator }) => indicator))], ...(await recordedSince(caseId, published, store)) });
  }
  return { ...differences, moved };
}

async function recordedSince(caseId: string, published: Position, store: Pick<EventStore, 'readStream' | 'comparePositions'>): Promise<Pick<MovedCase, 'reference' | 'events'>> {
  const history = await Array.fromAsync(store.readStream(caseStream(caseId)));
  const since = history.filter(({ position }) => store.comparePositions(position, published) > 0);
  const reference = history[0]?.data.reference;
  return {
    reference: typeof reference === 'string' ? reference : caseId,
    events: since.map(({ eventId, type, metadata: { effectiveDate }, recordedAt }) => ({ eventId, type, effectiveDate, recordedAt })),
  };
}
