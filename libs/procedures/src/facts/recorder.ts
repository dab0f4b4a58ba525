import type { DomainEvent, EventType } from '../events/domain-event.js';
import type { Facts } from './facts.js';

/** How one type of event adds to the facts: a pure function, given the event in full. */
export type Recorder<T extends EventType> = (facts: Facts, event: DomainEvent<T>) => Partial<Facts>;
export type Recorders<T extends EventType = EventType> = { readonly [K in T]: Recorder<K> };

/** For events that establish nothing a rule or a limit asks about. */
export const nothingMore = (): Partial<Facts> => ({});

/** Adds to one section of the facts. */
export function into<Section extends 'stage1' | 'stage2' | 'stage3' | 'adult' | 'feedback' | 'ombudsman'>(
  section: Section,
  facts: Facts,
  more: Partial<Facts[Section]>,
): Partial<Facts> {
  return { [section]: { ...facts[section], ...more } };
}
