import { firstDayOf, lastDayOf, londonDateOf, utcInstant, type Quarter } from '@redress/calendar';
import type { EventStore, RecordedEvent } from '@redress/event-store';
import { caseStream } from '@redress/histories';
import type { PublishedContent } from './published-content.js';

/** How many of the cases behind the figures of a quarter have a fact of that quarter that was recorded after its end. */
export async function recordedLate({ indicators }: PublishedContent, quarter: Quarter, store: Pick<EventStore, 'readStream'>): Promise<number> {
  const [first, last] = [firstDayOf(quarter), lastDayOf(quarter)];
  const isLate = ({ metadata: { effectiveDate }, recordedAt }: RecordedEvent): boolean =>
    effectiveDate >= first && effectiveDate <= last && londonDateOf(utcInstant(recordedAt)) > last;
  let late = 0;
  for (const caseId of new Set(indicators.flatMap(({ cases }) => cases.map((each) => each.caseId)))) {
    if ((await Array.fromAsync(store.readStream(caseStream(caseId)))).some(isLate)) late += 1;
  }
  return late;
}
