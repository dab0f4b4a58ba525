import { expect, test } from '@jest/globals';
import { prepareCommit, type Commit } from '@redress/event-store';
import { all, commitTo, fixedClock, take } from '@redress/event-store/contract';
import { streamsInMemory } from '../testing/streams-in-memory.js';
import { appendCommit } from './append.js';
import { openOn } from './open.js';
import { Standings } from './standings.js';
import type { Append, Streams } from './streams.js';

const memory = () => streamsInMemory({ together: false });
const appendOn = (streams: Streams, commit: Commit) =>
  appendCommit({ streams, standings: new Standings(streams), clock: fixedClock, pause: async () => undefined }, prepareCommit(commit));
const opened = async (streams: ReturnType<typeof memory>) => (await openOn(streams, fixedClock, async () => undefined)).store;
const toBoth = (...streamIds: string[]): Commit => ({ ...commitTo('case-1', 'NO_STREAM'), writes: streamIds.flatMap((streamId) => commitTo(streamId, 'NO_STREAM', 2).writes) });

/** Lets something else happen once, before the append that is meant. */
function interrupted(streams: Streams, isMeant: (append: Append) => boolean, meanwhile: () => Promise<unknown>): Streams {
  let done = false;
  return {
    ...streams,
    append: async (append) => {
      if (!done && isMeant(append)) {
        done = true;
        await meanwhile();
      }
      return streams.append(append);
    },
  };
}

class Died extends Error {}
const dying = async (): Promise<never> => { throw new Died(); };

test('a command given again for another stream, while it waited to write its first, is written once', async () => {
  const streams = memory();
  const first = commitTo('case-1', 'NO_STREAM');
  const again = { ...commitTo('case-2', 'NO_STREAM'), commandId: first.commandId };
  const answers: unknown[] = [];
  const slow = interrupted(streams, ({ streamId }) => streamId === 'case-1', async () => { answers.push(await appendOn(streams, again)); });
  expect(await appendOn(slow, first)).toMatchObject({ outcome: 'REPEATED', revisions: { 'case-2': 1 } });
  expect(answers).toMatchObject([{ outcome: 'APPENDED', revisions: { 'case-2': 1 } }]);
  expect((await all((await opened(streams)).readAll())).map(({ streamId }) => streamId)).toEqual(['case-2']);
});

test('of two commits that reserve each other’s first stream one is carried out and one refused, and neither by halves', async () => {
  const streams = memory();
  const outcomes: unknown[] = [];
  const one = toBoth('case-1', 'pool-1');
  const other = toBoth('pool-1', 'case-1');
  const slow = interrupted(streams, ({ streamId, events: [event] }) => streamId === 'case-1' && event?.type === 'ComplaintReceived', async () => {
    outcomes.push(await appendOn(streams, other).catch((error: unknown) => error));
  });
  outcomes.push(await appendOn(slow, one).catch((error: unknown) => error));
  expect(outcomes).toMatchObject([{ outcome: 'APPENDED' }, { code: 'ERR_CONCURRENCY' }]);
  expect((await all((await opened(streams)).readAll())).map(({ streamId, revision }) => [streamId, revision])).toEqual([['pool-1', 1], ['pool-1', 2], ['case-1', 1], ['case-1', 2]]);
});

test.each([
  ['before anything is reserved', '_Reserved', 0],
  ['when all is reserved and nothing is decided', 'case-1', 4],
  ['when it is decided and not written everywhere', 'pool-1', 4],
])('a process that dies %s leaves what the next to look makes whole or nothing', async (_, dies, kept) => {
  const commit = toBoth('case-1', 'pool-1');
  const isMeant = ({ streamId, events: [event] }: Append): boolean => event?.type === dies || (streamId === dies && event?.type === 'ComplaintReceived');
  for (const next of ['a reader', 'a writer', 'the same command', 'whoever asks', 'whoever opens it'] as const) {
    const streams = memory();
    const before = await opened(streams);
    await expect(appendOn(interrupted(streams, isMeant, dying), commit)).rejects.toThrow(Died);
    if (next === 'a reader') expect(await all(before.readStream('pool-1'))).toHaveLength(kept / 2);
    if (next === 'a writer') await before.append(commitTo('pool-1', kept === 0 ? 'NO_STREAM' : 2, 3));
    if (next === 'the same command') expect(await before.append(commit)).toMatchObject({ outcome: kept === 0 ? 'APPENDED' : 'REPEATED' });
    if (next === 'whoever asks') expect(await before.revisionOf('pool-1')).toBe(kept / 2);
    const store = next === 'whoever opens it' ? await opened(streams) : before;
    const all4 = next === 'the same command' ? 4 : kept;
    expect(await all(store.readAll())).toHaveLength(all4 + (next === 'a writer' ? 3 : 0));
    expect(await store.answerTo(commit.commandId)).toEqual(all4 === 0 ? undefined : expect.objectContaining({ revisions: { 'case-1': 2, 'pool-1': 2 } }));
  }
});

test('a subscriber to whom nobody else comes completes what somebody who died had decided', async () => {
  const streams = memory();
  const store = await opened(streams);
  await expect(appendOn(interrupted(streams, ({ streamId, events: [event] }) => streamId === 'pool-1' && event?.type !== '_Reserved', dying), toBoth('case-1', 'pool-1'))).rejects.toThrow(Died);
  const following = take(4, store.subscribe({ signal: new AbortController().signal }));
  await store.revisionOf('pool-1');
  expect((await following).map(({ streamId }) => streamId)).toEqual(['case-1', 'case-1', 'pool-1', 'pool-1']);
  await store.close();
});
