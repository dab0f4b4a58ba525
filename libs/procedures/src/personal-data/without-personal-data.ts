import type { DomainEvent } from '../events/domain-event.js';
import { FORGOTTEN, NOT_HELD } from '../events/vocabulary.js';
import type { Leaf } from './declaration.js';
import { clocksEnded, personalFields } from './personal-fields.js';
import { own } from '../facts/own.js';

/** The event with every personal value forgotten. It folds like the event itself: no state and no deadline depends on who it is about. */
export function withoutPersonalData<Event extends DomainEvent>(event: Event): Event {
  // Of the payload only values change, and the fold takes a forgotten one for any other.
  return { ...event, payload: forgotten(event.payload, { ...personalFields[event.type], clocksEnded }) };
}

type Declared = Leaf | { readonly [field: string]: Declared };

function forgotten(value: unknown, declared: Declared | undefined): unknown {
  if (value === NOT_HELD || value === undefined) return value;
  if (Array.isArray(value)) return value.map((each) => forgotten(each, declared));
  // What nobody has declared, as a field of a later version, counts as personal.
  if (declared === undefined || isLeaf(declared)) return declared?.personal === false ? value : FORGOTTEN;
  return Object.fromEntries(Object.entries(value as object).map(([field, each]) => [field, forgotten(each, own(declared, field))]));
}

function isLeaf(declared: Declared): declared is Leaf {
  return typeof declared.personal === 'boolean';
}
