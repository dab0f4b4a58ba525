import { firstDayOf, lastDayOf, type Quarter } from '@redress/calendar';
import { canonicalJson, digestOf, recordedEvent, type EventStore, type JsonObject } from '@redress/event-store';
import { asCorrected, caseStream, correctionsIn, domainEventOf } from '@redress/histories';
import type { Actor } from '@redress/identity';
import { withoutPersonalData } from '@redress/procedures';
import { factsBehind } from '@redress/read-models';
import { reportedPeriod, yearToDate } from '../figures/reported-period.js';
import type { PastFacts } from './past-facts.js';
import type { CountedFrom } from './published-content.js';
import type { PublishedSet } from './published-quarters.js';

/** The files by which a stranger counts published figures again, by name. No event in them names a person. */
export type ExportedFigures = Readonly<Record<'content.json' | 'publication.json' | 'calendar.json' | 'events.jsonl', string>>;

/** What was published, and every event, up to its position, of the cases counted from the first day of the financial year. */
export function exportedFigures(actor: Actor, quarter: Quarter, set: PublishedSet, { store, pastFacts }: { readonly store: EventStore; readonly pastFacts: PastFacts }): Promise<ExportedFigures> {
  return pastFacts(actor, set.position, async (from) => {
    const period = reportedPeriod(quarter, firstDayOf(quarter));
    const { bankHolidays: { holidays }, closureDays } = from.calendar.loaded;
    const { publishedAt, contentHash, position, events } = set;
    const told = { firstDay: firstDayOf(quarter), lastDay: lastDayOf(quarter), yearStart: yearToDate(period).from, publishedAt, contentHash, position, events };
    const lines: string[] = [];
    for (const caseId of await casesCounted(actor, from, set, yearToDate(period))) lines.push(...(await eventsOf(caseId, set, store)));
    return {
      'content.json': set.text, 'publication.json': canonicalJson(told),
      'calendar.json': canonicalJson({ bankHolidays: holidays.map(({ date }) => date), closureDays: [...closureDays] }), 'events.jsonl': lines.map((line) => `${line}\n`).join(''),
    };
  });
}

async function casesCounted(actor: Actor, { facts }: CountedFrom, { content }: PublishedSet, period: ReturnType<typeof yearToDate>): Promise<readonly string[]> {
  const cases = new Set<string>();
  for (const { definition } of content.indicators) {
    for (const { caseId } of (await factsBehind(actor, facts, definition.formula, period, [])).facts) cases.add(caseId);
  }
  return [...cases].toSorted();
}

async function eventsOf(caseId: string, { position }: PublishedSet, store: Pick<EventStore, 'readKept' | 'comparePositions'>): Promise<readonly string[]> {
  const kept = await Array.fromAsync(store.readKept({ streamId: caseStream(caseId) }));
  const published = kept.filter((event) => store.comparePositions(event.position, position) <= 0);
  const corrections = correctionsIn(published.map(recordedEvent));
  return published.map((event) => {
    const { eventId, revision, hash } = event;
    const told = domainEventOf(recordedEvent(event));
    const believed = asCorrected(told, eventId, corrections);
    // What was voided had not come to pass: its place in the chain is all that is left of it.
    const { payload, effectiveDate } = believed ? withoutPersonalData(believed) : { payload: {}, effectiveDate: told.effectiveDate };
    return canonicalJson({ caseId, revision, type: believed ? told.type : 'Voided', effectiveDate, data: payload as unknown as JsonObject, digest: digestOf(event), hash });
  });
}
