import { isDeepStrictEqual } from 'node:util';
import { dateInWords } from '@redress/calendar';
import type { RecordedEvent } from '@redress/event-store';
import {
  asProposed, councilPolicy, dayFieldOf, followsOfItself, HistoryDoesNotReplay, own, Refused, spacedWords, type Decision, type DomainEvent, type Following, type MachineState, type VoidedExpiry, type Workflow,
} from '@redress/procedures';
import { domainEventOf } from '../stored-event.js';
import { asCorrected, correctionsIn, withCorrection, type Corrections } from './corrections-in.js';

/** Which statement of which event is to be corrected; without a field the event is voided. */
export interface CorrectionAsked { readonly correctedEventId: string; readonly field?: string; readonly newValue?: string | boolean }

/** What the law adds to a correction. */
export interface CorrectionMade { readonly oldHash: string; readonly follows: readonly Following[]; readonly voids?: VoidedExpiry }

type History<State extends MachineState> = Pick<Workflow<State>, 'evolve' | 'decide'> & { readonly initial: State };

/**
 * What follows from a correction, found by living the history twice, as it is believed and as it would be: what the law made of an event
 * (figures, dates that clocks ended with) is made anew where, and only where, the correction is what changes it. Refused when something
 * that was possible would not have been. Pure. Throws Refused.
 */
export function correct<State extends MachineState>(kind: History<State>, recorded: readonly RecordedEvent[], asked: CorrectionAsked): CorrectionMade {
  const place = recorded.findIndex(({ eventId }) => eventId === asked.correctedEventId);
  const event = recorded[place];
  if (!event) throw new Error('A correction is of an event of this history.');
  const believed = correctionsIn(recorded);
  const first = alongWith(domainEventOf(event), asked);
  const lives = new TwoLives(kind, believed, withCorrection(believed, { ...asked, follows: first }));
  for (const each of recorded) lives.go(each, asked);
  return { oldHash: event.hash, follows: [...first, ...lives.follows], ...voidedBy(domainEventOf(event), asked) };
}

/** The day of the fact goes with the field that says it, and the hour of a receipt is of the day it was thought to be. */
function alongWith(event: DomainEvent, { correctedEventId: eventId, field, newValue }: CorrectionAsked): readonly Following[] {
  const day = field !== undefined && dayFieldOf(event) === field ? [{ eventId, field: 'effectiveDate', newValue } as Following] : [];
  return field === 'receivedOn' && 'receivedAt' in event.payload ? [...day, { eventId, field: 'receivedAt' }] : day;
}

function voidedBy({ type, payload }: DomainEvent, { field }: CorrectionAsked): { readonly voids?: VoidedExpiry } {
  if (field !== undefined) return {};
  if (type === 'DeadlineBreached') return { voids: { deadlineId: payload.deadlineId, dueOn: payload.dueOn } };
  const [ended] = payload.clocksEnded ?? [];
  return ended?.dueOn === undefined ? {} : { voids: { deadlineId: ended.deadlineId, dueOn: ended.dueOn } };
}

class TwoLives<State extends MachineState> {
  readonly follows: Following[] = [];
  #was: State;
  #is: State;
  /** What followed of itself from the last act, in either life. */
  #consequences: { readonly was: readonly DomainEvent[]; readonly is: readonly DomainEvent[] } = { was: [], is: [] };

  constructor(private readonly kind: History<State>, private readonly believed: Corrections, private corrected: Corrections) {
    this.#was = kind.initial;
    this.#is = kind.initial;
  }

  go({ eventId, ...recorded }: RecordedEvent, asked: CorrectionAsked): void {
    const told = domainEventOf(recorded);
    const was = asCorrected(told, eventId, this.believed);
    const is = asCorrected(told, eventId, this.corrected);
    if (was && is && (this.#was !== this.#is || !isDeepStrictEqual(was, is))) {
      this.#follow(eventId, followsOfItself(was) ? this.#consequence(was.type) : this.#decided(was, is, asked), eventId === asked.correctedEventId ? asked.field : undefined);
    }
    const anew = asCorrected(told, eventId, this.corrected);
    const isOne = this.#was === this.#is && was !== undefined && isDeepStrictEqual(was, anew);
    this.#was = was ? this.kind.evolve(this.#was, was) : this.#was;
    this.#is = isOne ? this.#was : this.#evolved(anew, told);
  }

  /** Voiding asks for no more than that what came afterwards still follows: what is owed instead can only be recorded once it is done. */
  #decided(was: DomainEvent, is: DomainEvent, { field }: CorrectionAsked): Pair | undefined {
    this.#consequences = { was: [], is: [] };
    const before = attempt(() => this.kind.decide(this.#was, [asProposed(was)], was.occurredAt));
    const after = attempt(() => this.kind.decide(this.#is, [asProposed(is)], is.occurredAt));
    if (before instanceof Refused) return undefined;
    if (after instanceof Refused) {
      if (field === undefined) return undefined;
      throw impossible(is, after);
    }
    this.#consequences = { was: before.events.slice(1), is: after.events.slice(1) };
    return { was: before.events[0], is: after.events[0] };
  }

  #consequence(type: DomainEvent['type']): Pair {
    const of = (events: readonly DomainEvent[]) => events.find((each) => each.type === type);
    return { was: of(this.#consequences.was), is: of(this.#consequences.is) };
  }

  #follow(eventId: string, pair: Pair | undefined, correctedField: string | undefined): void {
    if (!pair?.was || !pair.is) return;
    const values = ({ payload, effectiveDate }: DomainEvent): Readonly<Record<string, unknown>> => ({ ...payload, effectiveDate });
    const [was, is] = [values(pair.was), values(pair.is)];
    // What a letter said it said, whatever it ought to have said (domain.md 2.5).
    const told = pair.is.type === 'InterviewNotesSent' ? 'dueOn' : undefined;
    const changed = Object.keys({ ...was, ...is }).filter((field) => field !== correctedField && field !== told && field !== 'effectiveDate' && !isDeepStrictEqual(own(was, field), own(is, field)));
    const fields = followsOfItself(pair.is) && was.effectiveDate !== is.effectiveDate ? [...changed, 'effectiveDate'] : changed;
    const follows = fields.map((field) => ({ eventId, field, ...(own(is, field) === undefined ? {} : { newValue: own(is, field) }) }) as Following);
    this.follows.push(...follows);
    for (const { field, newValue } of follows) this.corrected = withCorrection(this.corrected, { correctedEventId: eventId, field, newValue: newValue as string, follows: [] });
  }

  #evolved(event: DomainEvent | undefined, told: DomainEvent): State {
    try {
      return event ? this.kind.evolve(this.#is, event) : this.#is;
    } catch (error) {
      if (!(error instanceof HistoryDoesNotReplay)) throw error;
      throw new Refused({ code: 'ERR_ORDER', cite: councilPolicy.corrections, message: `"${spacedWords(told.type)}", which was recorded afterwards, hangs on it. Correct that first.` });
    }
  }
}

interface Pair { readonly was: DomainEvent | undefined; readonly is: DomainEvent | undefined }

function attempt<State extends MachineState>(decide: () => Decision<State>): Decision<State> | Refused {
  try {
    return decide();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

function impossible({ type, effectiveDate }: DomainEvent, { refusal }: Refused): Refused {
  return new Refused({ ...refusal, field: 'newValue', message: `With that, "${spacedWords(type)}" of ${dateInWords(effectiveDate)} would not have been possible. ${refusal.message}` });
}
