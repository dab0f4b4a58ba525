import { expect, test } from '@jest/globals';
import type { EventStore, Position, RecordedEvent } from '../src/index.js';
import { all, appendNext } from './samples.js';
import type { Part } from './store-under-test.js';

const writers = 16;
const appendsEach = 25;

/** Half of the streams are shared, so that writers meet. */
async function write(store: EventStore, writer: number): Promise<void> {
  for (let round = 0; round < appendsEach; round += 1) {
    const streamId = round % 2 === 0 ? `case-own-${writer}` : `case-shared-${round % 3}`;
    await appendNext(store, streamId, 1 + (round % 3));
  }
}

export const ordering: Part = (underTest) => {
  test(`a reader that polls while ${writers} writers append sees every event, in order, and never one that comes before what it has seen`, async () => {
    const { store, neighbour } = underTest();
    const progress = { writing: true };
    const work = Promise.all(Array.from({ length: writers }, (_, writer) => write(writer % 2 === 0 ? store : neighbour, writer))).finally(() => {
      progress.writing = false;
    });
    const seen: RecordedEvent[] = [];
    for (let last = false; !last; ) {
      last = !progress.writing; // one more look after the last write
      const after = seen.at(-1)?.position;
      seen.push(...(await all(neighbour.readAll(after === undefined ? {} : { after }))));
    }
    await work;
    expect(seen).toEqual(await all(store.readAll()));
    expect(seen).toHaveLength(writers * Array.from({ length: appendsEach }, (_, round) => 1 + (round % 3)).reduce((sum, count) => sum + count));
    expectOrder(store, seen);
  });
};

/** Positions rise, and within them each stream counts 1, 2, 3 … */
function expectOrder(store: EventStore, events: readonly RecordedEvent[]): void {
  const revisions = new Map<string, number>();
  let before: Position | undefined;
  for (const { streamId, revision, position } of events) {
    if (before !== undefined) expect(store.comparePositions(before, position)).toBeLessThan(0);
    expect(revision).toBe((revisions.get(streamId) ?? 0) + 1);
    revisions.set(streamId, revision);
    before = position;
  }
}
