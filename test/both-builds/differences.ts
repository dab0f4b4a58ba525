import type { RecordedEvent } from '@redress/event-store';

export interface Difference {
  /** What differs, such as "ComplaintReceived data.teamId: only after". */
  readonly what: string;
  readonly times: number;
  /** The value before and the value after, of the first. */
  readonly example: readonly [before: unknown, after: unknown];
}

/** Instants and ids that are new at every run. */
const newEachTime = /^metadata\.(?:commandId|causationId|correlationId|occurredAt|provenance\.importedAt)$/;

/** In what two logs differ: history by history, event by event, field by field; the commonest first. */
export function differences(before: readonly RecordedEvent[], after: readonly RecordedEvent[]): readonly Difference[] {
  const found = new Map<string, Difference>();
  const note = (what: string, ...example: Difference['example']): void => {
    const known = found.get(what);
    found.set(what, { what, times: (known?.times ?? 0) + 1, example: known?.example ?? example });
  };
  const [one, other] = [historiesOf(before), historiesOf(after)];
  for (const streamId of new Set([...one.keys(), ...other.keys()])) compareHistories(one.get(streamId) ?? [], other.get(streamId) ?? [], note);
  return [...found.values()].toSorted((first, second) => second.times - first.times);
}

function historiesOf(events: readonly RecordedEvent[]): ReadonlyMap<string, readonly RecordedEvent[]> {
  return Map.groupBy(events, ({ streamId }) => streamId);
}

type Note = (what: string, before: unknown, after: unknown) => void;

/** Events are told apart by type and effective date; one that has no counterpart is named, and the rest compared without it. */
function compareHistories(before: readonly RecordedEvent[], after: readonly RecordedEvent[], note: Note): void {
  const rest = [...after];
  for (const event of before) {
    const at = rest.findIndex((each) => nameOf(each) === nameOf(event));
    const [counterpart] = at === -1 ? [] : rest.splice(at, 1);
    if (counterpart) compareEvents(event, counterpart, note);
    else note(`${event.type}: only before`, event.streamId, undefined);
    if (at > 0 && before.length === after.length) note(`${event.type}: at another place`, event.streamId, event.streamId);
  }
  for (const { type, streamId } of rest) note(`${type}: only after`, undefined, streamId);
}

function nameOf({ type, metadata }: RecordedEvent): string {
  return `${type} ${metadata.effectiveDate}`;
}

function compareEvents(before: RecordedEvent, after: RecordedEvent, note: Note): void {
  const [one, other] = [leavesOf(before), leavesOf(after)];
  for (const path of new Set([...one.keys(), ...other.keys()])) {
    const where = path.replaceAll(/\.\d+/g, '.*');
    if (newEachTime.test(path) || one.get(path) === other.get(path)) continue;
    const what = path.startsWith('metadata') ? where : `${before.type} ${where}`;
    note(`${what}: ${one.has(path) ? (other.has(path) ? 'another value' : 'only before') : 'only after'}`, one.get(path), other.get(path));
  }
}

function leavesOf({ data, metadata }: RecordedEvent): ReadonlyMap<string, unknown> {
  return new Map(leaves({ data, metadata }));
}

/** Every value inside, by the path that leads to it. */
export function leaves(value: unknown, path = ''): readonly (readonly [path: string, value: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inside]) => leaves(inside, path === '' ? key : `${path}.${key}`));
}
