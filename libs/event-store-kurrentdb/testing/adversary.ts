import { createHash, randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { RevisionConflict, prepareCommit, type CommitResult, type EventStore } from '@redress/event-store';
import { all, commitTo, fixedClock } from '@redress/event-store/contract';
import fc from 'fast-check';
import { appendCommit } from '../src/append.js';
import type { ConnectedStreams } from '../src/connected-streams.js';
import { openOn } from '../src/open.js';
import { Standings } from '../src/standings.js';
import type { Streams } from '../src/streams.js';

/** What one process does: a command on some streams, behind the revisions that it read before or the first one; and when it dies. */
interface Doing {
  readonly command: number;
  readonly streams: readonly string[];
  readonly readsFirst: boolean;
  /** Questions to the server after which it is never heard of again; the last of them may arrive all the same. */
  readonly diesAfter: number | undefined;
  readonly lastArrives: boolean;
}

const doing: fc.Arbitrary<Doing> = fc.record({
  command: fc.nat({ max: 1 }),
  streams: fc.shuffledSubarray(['case-1', 'pool-1', 'room-1'], { minLength: 1 }),
  readsFirst: fc.boolean(),
  diesAfter: fc.option(fc.nat({ max: 14 }), { nil: undefined }),
  lastArrives: fc.boolean(),
});

class Died extends Error {}

/** Holds each question until the adversary lets it go, and loses those of the dead. */
function between(streams: Streams, scheduler: fc.Scheduler, { diesAfter, lastArrives }: Doing): Streams {
  let asked = 0;
  const through = <Asked extends unknown[], Answer>(name: string, ask: (...asked: Asked) => Promise<Answer>) => async (...questions: Asked): Promise<Answer> => {
    asked += 1;
    const isDead = diesAfter !== undefined && asked > diesAfter;
    if (isDead && (!lastArrives || asked > diesAfter + 1)) throw new Died();
    await scheduler.schedule(Promise.resolve(), name);
    const answer = await ask(...questions);
    if (isDead) throw new Died();
    return answer;
  };
  return {
    ...streams,
    append: through('append', (append) => streams.append(append)),
    appendTogether: through('append together', (appends) => streams.appendTogether(appends)),
    last: through('last', (streamId) => streams.last(streamId)),
    read: through('read', (streamId, from, count) => streams.read(streamId, from, count)),
  };
}

interface Done {
  readonly commandId: string;
  readonly events: ReadonlyMap<string, readonly string[]>;
  readonly answer: CommitResult | undefined;
  readonly isRefused: boolean;
}

async function carriedOut(streams: Streams, commandIds: readonly string[], each: Doing): Promise<Done> {
  const standings = new Standings(streams);
  const commandId = commandIds[each.command] ?? '';
  const events = new Map<string, string[]>();
  const ports = { streams, standings, clock: fixedClock, pause: async () => undefined };
  try {
    const writes = [];
    for (const [index, streamId] of each.streams.entries()) {
      const revision = each.readsFirst ? (await standings.now(streamId)).revision : 0;
      const [write] = commitTo(streamId, revision === 0 ? 'NO_STREAM' : revision, 1 + (index % 2)).writes;
      if (write === undefined) continue;
      writes.push(write);
      events.set(streamId, write.events.map(({ eventId }) => eventId));
    }
    return { commandId, events, isRefused: false, answer: await appendCommit(ports, prepareCommit({ commandId, writes })) };
  } catch (error) {
    if (!(error instanceof Died) && !(error instanceof RevisionConflict)) throw error;
    return { commandId, events, answer: undefined, isRefused: error instanceof RevisionConflict };
  }
}

/** Each stream is a chain without a gap, and the order of everything shows each in its own. */
async function expectWhole(store: EventStore): Promise<void> {
  const kept = await all(store.readKept());
  for (const events of Map.groupBy(kept, ({ streamId }) => streamId).values()) {
    let before: Buffer = Buffer.alloc(32);
    for (const [index, { streamId, revision, eventId, type, schemaVersion, recordedAt, data, metadata, hash }] of events.entries()) {
      const form = ['redress-event-v1', streamId, revision, eventId, type, schemaVersion, recordedAt, data, metadata].join('\n');
      before = createHash('sha256').update(before).update(createHash('sha256').update(form).digest()).digest();
      expect([revision, hash]).toEqual([index + 1, before.toString('hex')]);
    }
  }
  const inOrder = await all(store.readAll());
  for (const [streamId, events] of Map.groupBy(inOrder, (event) => event.streamId)) {
    expect([streamId, events.map(({ revision }) => revision)]).toEqual([streamId, events.map((_, index) => index + 1)]);
  }
  expect(new Set(inOrder.map(({ eventId }) => eventId)).size).toBe(kept.length);
}

async function expectAllOrNothing(store: EventStore, done: readonly Done[]): Promise<void> {
  const kept = new Map<string, string>((await all(store.readAll())).map(({ eventId, streamId }) => [eventId, streamId]));
  const happened = done.map(({ events }) => {
    const there = [...events].flatMap(([streamId, ids]) => ids.map((id) => kept.get(id) === streamId));
    expect(new Set(there).size).toBeLessThan(2);
    return there[0] === true;
  });
  expect(done.filter((_, index) => happened[index]).flatMap(({ events }) => [...events.values()].flat())).toHaveLength(kept.size);
  for (const [commandId, tries] of Map.groupBy(done.map((each, index) => ({ ...each, happened: happened[index] })), (each) => each.commandId)) {
    const winners = tries.filter((each) => each.happened);
    expect(winners.length).toBeLessThan(2);
    const answer = await store.answerTo(commandId);
    expect(answer !== undefined).toBe(winners.length === 1);
    for (const each of tries) {
      if (each.answer !== undefined) expect({ ...each.answer, outcome: 'REPEATED' }).toEqual(answer);
      if (each.answer?.outcome === 'APPENDED' || each.isRefused) expect(each.happened).toBe(!each.isRefused);
    }
  }
}

/**
 * Processes that carry out commands on some streams at once, their questions to the server in any order, some of them dying at any
 * question: afterwards every commit is there as a whole or not at all, whoever is asked says so, and every stream is a chain.
 */
export async function adversary(runs: number, streamsOf: () => Promise<ConnectedStreams>): Promise<void> {
  await fc.assert(fc.asyncProperty(fc.scheduler(), fc.array(doing, { minLength: 2, maxLength: 6 }), async (scheduler, doings) => {
    const streams = await streamsOf();
    await openOn(streams, fixedClock, async () => undefined);
    const commandIds = Array.from({ length: 2 }, () => randomUUID());
    const done = await scheduler.waitFor(Promise.all(doings.map((each) => carriedOut(between(streams, scheduler, each), commandIds, each))));
    const { store } = await openOn(streams, fixedClock, async () => undefined);
    await expectWhole(store);
    await expectAllOrNothing(store, done);
    await expectWhole(store);
    await store.close();
  }), { numRuns: runs });
}
