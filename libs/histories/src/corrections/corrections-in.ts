import type { RecordedEvent } from '@redress/event-store';
import type { DomainEvent } from '@redress/procedures';
import { domainEventOf } from '../stored-event.js';

/** What an event says instead of what is recorded, by field: `effectiveDate`, or one of its payload. Undefined is a field that is there no more. */
export type Changes = Readonly<Record<string, unknown>>;

/** Of corrected events, by their ids, what changed; VOID is an event that had not come to pass. */
export type Corrections = ReadonlyMap<string, Changes | 'VOID'>;

export const noCorrections: Corrections = new Map();

/** Whether an event corrects others: a fold that meets one begins anew. */
export function corrects({ type }: Pick<RecordedEvent, 'type'>): boolean {
  return type === 'RecordCorrected';
}

/** All that these events correct, the later upon the earlier. Pure. */
export function correctionsIn(recorded: readonly RecordedEvent[]): Corrections {
  return recorded.filter(corrects).reduce((sofar, event) => {
    const made = madeIn(event);
    return made ? withCorrection(sofar, made) : sofar;
  }, noCorrections);
}

/** One that cannot be read corrects nothing: the fold stumbles over it where it stands, and says which it is. */
function madeIn(event: RecordedEvent): Made | undefined {
  try {
    const told = domainEventOf(event);
    return told.type === 'RecordCorrected' ? told.payload : undefined;
  } catch {
    return undefined;
  }
}

type Made = Pick<DomainEvent<'RecordCorrected'>['payload'], 'correctedEventId' | 'field' | 'newValue' | 'follows'>;

export function withCorrection(corrections: Corrections, { correctedEventId, field, newValue, follows }: Made): Corrections {
  if (field === undefined) return new Map([...corrections, [correctedEventId, 'VOID']]);
  return [{ eventId: correctedEventId, field, newValue }, ...follows].reduce((sofar, each) => withChange(sofar, each.eventId, { [each.field]: each.newValue }), corrections);
}

function withChange(corrections: Corrections, eventId: string, change: Changes): Corrections {
  const before = corrections.get(eventId);
  return before === 'VOID' ? corrections : new Map([...corrections, [eventId, { ...before, ...change }]]);
}

/** The event as it is believed by those corrections; undefined where it is voided. Nothing recorded is changed: its bytes and its hash stay. */
export function asCorrected(event: DomainEvent, eventId: string, corrections: Corrections): DomainEvent | undefined {
  const changes = corrections.get(eventId);
  if (changes === undefined) return event;
  if (changes === 'VOID') return undefined;
  const { effectiveDate = event.effectiveDate, ...payload } = changes;
  const entries = Object.entries({ ...event.payload, ...payload }).filter(([, value]) => value !== undefined);
  return { ...event, effectiveDate, payload: Object.fromEntries(entries) } as DomainEvent;
}
