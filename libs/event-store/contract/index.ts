import { afterEach, beforeEach, describe } from '@jest/globals';
import { appending } from './appending.js';
import { chaining } from './chaining.js';
import { follows } from './following.js';
import { keepsSnapshots } from './keeping-snapshots.js';
import { ordering } from './ordering.js';
import { reading } from './reading.js';
import { refusing } from './refusing.js';
import { repeating } from './repeating.js';
import { roundTrips } from './round-trips.js';
import { fixedClock } from './samples.js';
import type { MakeStore, StoreUnderTest } from './store-under-test.js';

export { all, commitOf, commitTo, fixedClock, newEvent, revisionsOf, take } from './samples.js';
export type { MakeStore, StoreUnderTest } from './store-under-test.js';

/** What every event store must do, whatever engine is behind it. */
export function eventStoreContract(name: string, makeStore: MakeStore): void {
  describe(`${name} keeps the event store contract`, () => {
    let underTest: StoreUnderTest;
    beforeEach(async () => {
      underTest = await makeStore(fixedClock);
    });
    afterEach(async () => {
      await underTest.dispose();
    });
    for (const part of [appending, repeating, refusing, roundTrips, chaining, reading, ordering, follows, keepsSnapshots]) part(() => underTest);
  });
}
