import type { DomainEvent, EventType } from '../events/domain-event.js';
import { withHappened, type Happened } from '../order/happened.js';
import type { Facts } from './facts.js';

/** How one type of event adds to the facts: a pure function, given the event in full. */
export type Recorder<T extends EventType, About = Facts> = (facts: About, event: DomainEvent<T>) => Partial<About>;
export type Recorders<T extends EventType, About = Facts> = { readonly [K in T]: Recorder<K, About> };

/** For events that establish nothing a rule or a limit asks about. */
export const nothingMore = (): Record<string, never> => ({});

/** What an event adds to the facts, and that it happened. Pure: the same history always gives the same facts. An event of another kind of history adds nothing. */
export function recordWith<T extends EventType, About extends { readonly happened: Happened }>(recorders: Recorders<T, About>): (facts: About, event: DomainEvent) => Partial<About> {
  const byType: Partial<Record<EventType, Recorder<never, About>>> = recorders;
  return (facts, event) => {
    const recorder = byType[event.type];
    return recorder ? { ...recorder(facts, event as never), happened: withHappened(facts.happened, event) } : {};
  };
}

/** Adds to one section of the facts. */
export function into<Section extends 'stage1' | 'stage2' | 'stage3' | 'adult' | 'feedback' | 'ombudsman'>(
  section: Section,
  facts: Facts,
  more: Partial<Facts[Section]>,
): Partial<Facts> {
  return { [section]: { ...facts[section], ...more } };
}
