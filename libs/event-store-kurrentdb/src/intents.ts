import { EventDamaged } from '@redress/event-store';
import { idWithin } from './event-ids.js';
import { commandStream, intended } from './marks.js';
import type { Plan, PlannedWrite, Standing } from './plan.js';
import { beforeFirst, type Append, type Found, type Proposed, type Streams } from './streams.js';

/** How a plan is written down: together in one append, or stream by stream behind reservations. */
export type Way = 'TOGETHER' | 'RESERVING';

interface WrittenWrite {
  readonly streamId: string;
  readonly behind: Standing;
  readonly count: number;
  /** The id under which KurrentDB has the first of the events. */
  readonly first: string;
}

interface WrittenIntent {
  readonly attempt: string;
  readonly way: Way;
  readonly writes: readonly WrittenWrite[];
}

/** What a command meant to write, once that it was tried. */
export interface Intent extends WrittenIntent {
  readonly commandId: string;
  /** Where in the command's stream. */
  readonly place: number;
  /** The events, when whoever finds the intent may have to write them: a commit to several streams, behind reservations. */
  readonly events: readonly Proposed[];
}

/** The tries of a command so far, oldest first, and the place of the last thing in its stream. */
export interface Tries {
  readonly intents: readonly Intent[];
  readonly last: number;
}

export const noTries: Tries = { intents: [], last: beforeFirst };

/** What is written into the stream of a command before anything else is: a repeat of the command, by whomever, finds it there. */
export function intentOf({ attempt, commandId, writes }: Plan, way: Way, behind: number): Append {
  const written: WrittenIntent = { attempt, way, writes: writes.map(summed) };
  const head = { id: idWithin(attempt, intended), type: intended, data: Buffer.from(JSON.stringify(written)), metadata: {} };
  const copies = way === 'RESERVING' && writes.length > 1 ? writes.flatMap(({ events }) => events) : [];
  return { streamId: commandStream(commandId), after: behind, events: [head, ...copies.map((event) => ({ ...event, type: `_${event.type}` }))] };
}

function summed({ streamId, behind: { place, revision, hash }, events }: PlannedWrite): WrittenWrite {
  return { streamId, behind: { place, revision, hash }, count: events.length, first: events[0]?.id ?? '' };
}

const pageSize = 500;

/** Reads the stream of a command, from one try on or from the first. */
export async function triesOf(streams: Streams, commandId: string, from = 0): Promise<Tries> {
  const found = await everythingFrom(streams, commandStream(commandId), from);
  const heads = found.flatMap((event, index) => (event.type === intended ? [index] : []));
  const intents = heads.map((index, number) => intentFrom(commandId, found.slice(index, heads[number + 1] ?? found.length)));
  return { intents, last: found.at(-1)?.place ?? from - 1 };
}

async function everythingFrom(streams: Streams, streamId: string, from: number): Promise<Found[]> {
  const found: Found[] = [];
  for (;;) {
    const page = await streams.read(streamId, from + found.length, pageSize);
    found.push(...page);
    if (page.length < pageSize) return found;
  }
}

function intentFrom(commandId: string, [head, ...copies]: readonly Found[]): Intent {
  if (head === undefined) throw new EventDamaged(commandStream(commandId), 1);
  const events = copies.map(({ id, type, data, metadata }) => ({ id, type: type.slice(1), data, metadata: metadata as Proposed['metadata'] }));
  return { ...writtenIn(head), commandId, place: head.place, events };
}

function writtenIn({ streamId, place, data }: Found): WrittenIntent {
  try {
    return JSON.parse(Buffer.from(data).toString()) as WrittenIntent;
  } catch {
    throw new EventDamaged(streamId, place + 1);
  }
}

/** The plan behind an intent that holds its events. */
export function planBehind({ attempt, commandId, writes, events }: Intent): Plan {
  let from = 0;
  const planned = writes.map(({ streamId, behind, count }) => {
    const write = { streamId, behind, events: events.slice(from, from + count) };
    from += count;
    return write;
  });
  return { attempt, commandId, writes: planned };
}
