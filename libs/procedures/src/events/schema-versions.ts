import type { EventType } from './domain-event.js';

/** Brings a payload from one schema version to the next. Pure: what an older event did not say is said as it was meant, or left out. */
export type Upcaster = (payload: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** Of an event type, its upcasters in order: the first brings version 1 to version 2. A type that is not here is still at version 1. */
export type Upcasters = Partial<Record<EventType, readonly Upcaster[]>>;

/**
 * How events that were stored in an older shape are read for ever (`test/golden` holds one of each). To change the shape of a payload,
 * append the upcaster here: the version that new events are written with follows from it.
 */
const upcasters: Upcasters = {};

/** An event written by a newer program than this one: it is not guessed at. */
export class UnknownSchemaVersion extends Error {
  override readonly name = 'UnknownSchemaVersion';
  readonly code = 'ERR_HISTORY_NEWER';

  constructor(type: string, version: number, known: number) {
    super(`An event ${type} of schema version ${version} cannot be read: this program knows version ${known}. Read it with the program that wrote it, or a newer one.`);
  }
}

/** The schema version that an event of this type is written with, from 1. */
export function schemaVersionOf(type: EventType, known: Upcasters = upcasters): number {
  return upcastersOf(type, known).length + 1;
}

/** A stored payload in its present shape. Throws UnknownSchemaVersion. */
export function upcast(type: EventType, version: number, payload: Readonly<Record<string, unknown>>, known: Upcasters = upcasters): Readonly<Record<string, unknown>> {
  const present = schemaVersionOf(type, known);
  if (version > present) throw new UnknownSchemaVersion(type, version, present);
  return upcastersOf(type, known).slice(version - 1).reduce((shape, bringUp) => bringUp(shape), payload);
}

/** The name of a type comes from a store, so it is looked for among the own names only. */
function upcastersOf(type: EventType, known: Upcasters): readonly Upcaster[] {
  return (Object.hasOwn(known, type) ? known[type] : undefined) ?? [];
}
