import { londonDate, startOfLondonDay, utcInstant, type LondonDate, type UtcInstant } from '@redress/calendar';
import {
  noCase, Refused, workflowOf, type CaseState, type DomainEvent, type EventType, type ProposedEvent, type ProposedPayload, type Refusal, type Workflow,
} from '../src/index.js';

export const workflow = workflowOf();

/** A London date, as domain.md writes it. */
export const day = (text: string): LondonDate => londonDate(text);

/** A fact true from a London date. */
export function on<T extends EventType>(date: string, type: T, payload: ProposedPayload<T>): ProposedEvent {
  return { type, effectiveDate: day(date), payload } as ProposedEvent<T> as ProposedEvent;
}

export interface Told {
  readonly state: CaseState;
  readonly events: readonly DomainEvent[];
}

/** Tells a history day by day, limits lapsing before each fact, as a live case would have lived it. Throws Refused at the first fact refused. */
export function told(facts: readonly ProposedEvent[], from: Told = { state: noCase, events: [] }, by: Workflow = workflow): Told {
  return facts.reduce<Told>((sofar, fact) => {
    const { lapsed, events, state } = by.liveOn(sofar.state, startOfLondonDay(fact.effectiveDate), () => [fact]);
    return { state, events: [...sofar.events, ...lapsed, ...events] };
  }, from);
}

/** What the limits record when nothing more happens until an instant. */
export function waiting(until: string, { state, events }: Told): Told {
  const lapsed = workflow.lapse(state, utcInstant(until));
  return { state: lapsed.state, events: [...events, ...lapsed.events] };
}

/** Why the last fact of a history is refused; undefined when it is taken. */
export function refusalOf(given: Told, fact: ProposedEvent, at: UtcInstant = startOfLondonDay(fact.effectiveDate), by: Workflow = workflow): Refusal | undefined {
  try {
    by.liveOn(given.state, at, () => [fact]);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** Event types with the date that matters, short enough to read as a story. */
export const storyOf = ({ events }: Told): readonly string[] => events.map(({ effectiveDate, type }) => `${effectiveDate} ${type}`);
