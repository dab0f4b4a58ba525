import { EventDamaged } from '@redress/event-store';
import type { Position } from '@redress/event-store';
import { idWithin } from './event-ids.js';
import { released, reserved } from './marks.js';
import type { Plan, PlannedWrite } from './plan.js';
import type { Append, Proposed, Streams } from './streams.js';

/** A plan and where in its command's stream it is written down. */
export interface WrittenPlan extends Plan {
  readonly place: number;
}

/** Brings what somebody else began to its end. */
export function carryOutAfterOthers(streams: Streams, plan: WrittenPlan): Promise<Position | undefined> {
  return carryOut(streams, plan, settleAfterOthers);
}

/**
 * Carries a written plan out, from wherever it stands, and gives the position of its last event; undefined when it can never happen.
 *
 * A plan for one stream is one append. For several, each stream but the first is reserved, then the events of the first are appended,
 * which decides, then those of the others. Each step is an append behind one certain place, which whoever comes first takes for ever, so
 * anybody may do any step, at once with others or years later: all come to the same end. A place that something else has taken means
 * that the plan can never happen, and what it reserved is released.
 */
export async function carryOut(streams: Streams, plan: WrittenPlan, step = settle): Promise<Position | undefined> {
  const [first, ...others] = plan.writes;
  if (first === undefined) return undefined;
  for (const write of others) {
    if ((await step(streams, reservation(plan, write))) === undefined) return release(streams, plan);
  }
  let position = await step(streams, { streamId: first.streamId, after: first.behind.place, events: first.events });
  if (position === undefined) return release(streams, plan);
  for (const { streamId, behind, events } of others) {
    position = await step(streams, { streamId, after: behind.place + 1, events });
    // Behind a reservation nobody else may come.
    if (position === undefined) throw new EventDamaged(streamId, behind.revision + 1);
  }
  return position;
}

/**
 * Appends, or finds that it was appended before: the position of the last event, undefined when the place is taken. EventStoreDB 24.2
 * lets an append that is there already run out of time now and then, instead of answering as the first time: so it is looked for.
 */
export async function settle(streams: Streams, append: Append): Promise<Position | undefined> {
  try {
    const position = await streams.append(append);
    if (position !== undefined) return position;
  } catch (error) {
    const there = await foundThere(streams, append);
    if (there === undefined || there === 'TAKEN') throw error;
    return there;
  }
  const there = await foundThere(streams, append);
  return there === 'TAKEN' ? undefined : there;
}

/** The same for whoever comes second: it looks first. */
export async function settleAfterOthers(streams: Streams, append: Append): Promise<Position | undefined> {
  const there = (await foundThere(streams, append)) ?? (await settle(streams, append));
  return there === 'TAKEN' ? undefined : there;
}

async function foundThere(streams: Streams, { streamId, after, events }: Append): Promise<Position | 'TAKEN' | undefined> {
  const there = await streams.read(streamId, after + 1, events.length);
  if (there.length === 0) return undefined;
  return there[0]?.id === events[0]?.id ? there.at(-1)?.position : 'TAKEN';
}

async function release(streams: Streams, plan: WrittenPlan): Promise<undefined> {
  const [, ...others] = plan.writes;
  for (const write of others) {
    const [mark] = reservation(plan, write).events;
    const [there] = await streams.read(write.streamId, write.behind.place + 1, 1);
    if (there !== undefined && there.id === mark?.id) await settleAfterOthers(streams, { streamId: write.streamId, after: there.place, events: [releaseOf(plan, write)] });
  }
  return undefined;
}

/** A mark says how its stream stands, so that whoever reads it last need not look further back. */
function reservation(plan: WrittenPlan, { streamId, behind: { place, revision, hash } }: PlannedWrite): Append {
  const { attempt, commandId } = plan;
  const metadata = { revision: String(revision), hash, commandId, intent: String(plan.place) };
  return { streamId, after: place, events: [{ id: idWithin(attempt, `${reserved} ${streamId}`), type: reserved, data: nothing, metadata }] };
}

/** Takes the next place of a stream without saying anything, so that an attempt which counted on it can never happen. */
export function releaseOf({ attempt }: Pick<Plan, 'attempt'>, { streamId, behind: { revision, hash } }: Pick<PlannedWrite, 'streamId' | 'behind'>): Proposed {
  return { id: idWithin(attempt, `${released} ${streamId}`), type: released, data: nothing, metadata: { revision: String(revision), hash } };
}

const nothing = Buffer.from('');
