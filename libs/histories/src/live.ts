import type { LondonDate, UtcInstant } from '@redress/calendar';
import type { RecordedEvent } from '@redress/event-store';
import { asProposed, followsOfItself, HistoryDoesNotReplay, Refused, type DomainEvent, type MachineState, type Refusal } from '@redress/procedures';
import { asCorrected, correctionsIn, type Corrections } from './corrections/corrections-in.js';
import { evolved, HistoryUnreadable } from './evolved.js';
import type { HistoryKind } from './history-kind.js';
import { domainEventOf } from './stored-event.js';

/** Which part of a history: as known at a UTC instant, as true on a London date (B7), up to a revision; together, all must hold. */
export interface HistoryOptions {
  readonly asKnownAt?: UtcInstant | undefined;
  readonly asAt?: LondonDate | undefined;
  readonly revision?: number | undefined;
}

/** The same under another law: the kind that decides by it, and the UTC instant up to which limits lapse. */
export interface OtherLaw<State extends MachineState> {
  readonly kind: HistoryKind<State>;
  readonly until: UtcInstant;
}

/** A history at a moment. */
export interface Lived<State extends MachineState> {
  readonly state: State;
  /** The recorded events it was lived from. */
  readonly events: readonly RecordedEvent[];
  /** What was corrected of them since, as far as it is known at that moment. */
  readonly corrections: Corrections;
  /** What happened, as corrected: those events, or under another law what would have. */
  readonly story: readonly DomainEvent[];
  /** What another law would not have let happen. */
  readonly refused: readonly RefusedEvent[];
}

export interface RefusedEvent { readonly event: RecordedEvent; readonly refusal: Refusal }

/**
 * The one way to the state of a history at a moment, from its recorded events in their order: replayed as they were recorded, or
 * lived anew under another law. Pure. Throws HistoryUnreadable.
 */
export function live<State extends MachineState>(
  kind: HistoryKind<State>, recorded: Iterable<RecordedEvent>, options: HistoryOptions = {}, otherwise?: OtherLaw<State>,
): Lived<State> {
  const known = [...recorded].filter((event) => isKnown(event, options));
  const corrections = correctionsIn(known);
  const events = known.filter((event) => isTrue(event, corrections, options));
  return otherwise ? livedAnew(events, corrections, otherwise) : replayed(kind, events, corrections, options.asAt !== undefined);
}

function isKnown({ revision, recordedAt }: RecordedEvent, { asKnownAt, revision: last }: HistoryOptions): boolean {
  return (last === undefined || revision <= last) && (asKnownAt === undefined || recordedAt <= asKnownAt);
}

/** By its day as it was corrected since; what is known by then corrects it whenever it became known. */
function isTrue(event: RecordedEvent, corrections: Corrections, { asAt }: HistoryOptions): boolean {
  const changes = corrections.get(event.eventId);
  const corrected = changes === undefined || changes === 'VOID' ? undefined : changes.effectiveDate;
  return asAt === undefined || (typeof corrected === 'string' ? corrected : event.metadata.effectiveDate) <= asAt;
}

/** As at a date, an event may be true before one it was recorded after; what does not follow without the other was not yet so. */
function replayed<State extends MachineState>(kind: HistoryKind<State>, recorded: readonly RecordedEvent[], corrections: Corrections, isAsAt: boolean): Lived<State> {
  const events: RecordedEvent[] = [];
  let state = kind.initial;
  for (const event of recorded) {
    try {
      state = evolved(kind, state, event, corrections);
      events.push(event);
    } catch (error) {
      if (!isAsAt || !(error instanceof HistoryUnreadable && error.cause instanceof HistoryDoesNotReplay)) throw error;
    }
  }
  return { state, events, corrections, story: events.flatMap((event) => asCorrected(domainEventOf(event), event.eventId, corrections) ?? []), refused: [] };
}

/** What people brought, each at its own instant; what follows of itself follows anew, and limits lapse as the other law has them. */
function livedAnew<State extends MachineState>(events: readonly RecordedEvent[], corrections: Corrections, { kind, until }: OtherLaw<State>): Lived<State> {
  const story: DomainEvent[] = [];
  const refused: RefusedEvent[] = [];
  let state = kind.initial;
  const liveOn = (at: UtcInstant, brought: readonly DomainEvent[]): void => {
    const lived = kind.liveOn(state, at, () => brought.map(asProposed));
    story.push(...lived.lapsed, ...lived.events);
    ({ state } = lived);
  };
  for (const event of events) {
    const told = asCorrected(domainEventOf(event), event.eventId, corrections);
    if (told === undefined || followsOfItself(told)) continue;
    try {
      liveOn(told.occurredAt, [told]);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      liveOn(told.occurredAt, []);
      refused.push({ event, refusal: error.refusal });
    }
  }
  liveOn(until, []);
  return { state, events, corrections, story, refused };
}
