import { parsePeriod, type Quarter } from '@redress/calendar';
import type { EventMetadata, EventStore, Position, RecordedEvent } from '@redress/event-store';
import type { RestatementLevel } from '@redress/procedures';
import { contentIn, type PublishedContent } from './published-content.js';

/** A set of figures as it was made public: first, or when it was restated. */
export interface PublishedSet {
  readonly eventId: string;
  /** UTC instant. */
  readonly publishedAt: string;
  readonly publishedBy: EventMetadata['actor'];
  readonly position: Position;
  /** How many events of the whole history lie up to it. */
  readonly events: number;
  /** The bytes that were published, and what they say. */
  readonly text: string;
  readonly content: PublishedContent;
  readonly contentHash: string;
  /** What was known to be doubtful when it was published. */
  readonly warnings: readonly string[];
  /** Of a restatement. */
  readonly restated?: { readonly level: RestatementLevel; readonly reason: string };
}

/** A quarter that is published, with every set of its figures, the first first. */
export interface PublishedQuarter {
  readonly quarter: Quarter;
  readonly label: string;
  readonly sets: readonly [PublishedSet, ...PublishedSet[]];
}

export const standingSet = ({ sets }: PublishedQuarter): PublishedSet => sets.at(-1) ?? sets[0];

/** Every published quarter, the latest first. */
export async function publishedQuarters(store: Pick<EventStore, 'readAll'>): Promise<readonly PublishedQuarter[]> {
  const quarters = new Map<string, PublishedQuarter>();
  for await (const event of store.readAll({ types: ['ReportPublished', 'ReportingPeriodRestated'] })) {
    const set = publishedSet(event);
    const before = quarters.get(event.streamId);
    quarters.set(event.streamId, before === undefined ? { ...named(set.content), sets: [set] } : { ...before, sets: [...before.sets, set] });
  }
  return [...quarters.values()].toSorted((one, other) => (one.label < other.label ? 1 : -1));
}

function named({ quarter: label }: PublishedContent): Pick<PublishedQuarter, 'quarter' | 'label'> {
  const quarter = parsePeriod(label);
  if (typeof quarter === 'string') throw new Error('What is published is a quarter.');
  return { quarter, label };
}

/** The machine let the event in, so it says all of this. */
type Said = Pick<PublishedSet, 'position' | 'events' | 'contentHash'> & {
  readonly content: string; readonly warnings?: readonly string[]; readonly level?: RestatementLevel; readonly reason?: string;
};

function publishedSet({ eventId, recordedAt, data, metadata }: RecordedEvent): PublishedSet {
  const { content: text, contentHash, position, events, warnings = [], level, reason = '' } = data as unknown as Said;
  return {
    eventId, publishedAt: recordedAt, publishedBy: metadata.actor, position, events, text, content: contentIn(text), contentHash, warnings,
    ...(level === undefined ? {} : { restated: { level, reason } }),
  };
}
