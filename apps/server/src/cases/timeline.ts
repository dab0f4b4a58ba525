import type { RecordedEvent } from '@redress/event-store';
import { correctedBy, type CorrectedStatement } from '@redress/histories';
import { actorInWords } from '@redress/identity';
import { correctionInWords, payloadInWords, spacedWords, type Facts, type Said } from '@redress/procedures';
import { intervieweesOf } from './interviewees.js';

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
  readonly says: readonly Said[];
  /** "imported from tracker.csv, row 12"; "2 working days late: the letter was mislaid". */
  readonly remarks: readonly string[];
}

/** Newest first: what happened last is what people look for. */
export function timelineOf(events: readonly RecordedEvent[], facts: Facts): readonly TimelineItem[] {
  const parts = { ...facts, interviewees: intervieweesOf(events) };
  const corrected = correctedBy(events);
  return events.map((event) => timelineItem(event, parts, corrected.get(event.eventId))).toReversed();
}

function timelineItem({ type, data, revision, recordedAt, metadata }: RecordedEvent, parts: Parameters<typeof payloadInWords>[2], corrected: readonly CorrectedStatement[] = []): TimelineItem {
  const { actor, effectiveDate, occurredAt, provenance = {} } = metadata;
  return {
    title: spacedWords(type), who: actorInWords(actor), effectiveDate, occurredAt, recordedAt, revision, says: payloadInWords(type, data, parts),
    remarks: [imported(provenance), late(provenance), ...corrected.map((each) => correctionInWords(type, each, parts))].filter((remark) => remark !== undefined),
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
