import type { RecordedEvent } from '@redress/event-store';
import { spacedWords } from '@redress/procedures';
import type { AboutRow } from './about-case.js';
import { payloadInWords } from './payload-in-words.js';
import { actorInWords } from '../wording/actor-in-words.js';

/** One event as the timeline tells it. */
export interface TimelineItem {
  readonly title: string;
  readonly who: string;
  /** London date the fact is true from. */
  readonly effectiveDate: string;
  /** UTC instants. */
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly revision: number;
  readonly says: readonly AboutRow[];
  /** "imported from tracker.csv, row 12"; "2 working days late: the letter was mislaid". */
  readonly remarks: readonly string[];
}

/** Newest first: what happened last is what people look for. */
export function timelineOf(events: readonly RecordedEvent[]): readonly TimelineItem[] {
  return events.map(timelineItem).toReversed();
}

function timelineItem({ type, data, revision, recordedAt, metadata }: RecordedEvent): TimelineItem {
  const { actor, effectiveDate, occurredAt, provenance = {} } = metadata;
  return {
    title: spacedWords(type), who: actorInWords(actor), effectiveDate, occurredAt, recordedAt, revision, says: payloadInWords(data),
    remarks: [imported(provenance), late(provenance)].filter((remark) => remark !== undefined),
  };
}

type Provenance = NonNullable<RecordedEvent['metadata']['provenance']>;

function imported({ file, row }: Provenance): string | undefined {
  return typeof file === 'string' && typeof row === 'number' ? `Imported from ${file}, row ${row}` : undefined;
}

function late({ workingDaysLate, reason }: Provenance): string | undefined {
  if (typeof workingDaysLate !== 'number') return undefined;
  return `Recorded ${workingDaysLate === 1 ? '1 working day' : `${workingDaysLate} working days`} late${typeof reason === 'string' ? `: ${reason}` : ''}`;
}
