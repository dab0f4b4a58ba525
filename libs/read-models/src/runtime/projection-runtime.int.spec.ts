import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { positionAt } from '@redress/event-store';
import { allSeen, patience, runtimeUnderTest, tally, type RuntimeUnderTest } from '../../testing/runtime-under-test.js';
import { batchSize } from './catch-up.js';

let under: RuntimeUnderTest;
beforeEach(async () => {
  under = await runtimeUnderTest();
});
afterEach(() => under.database.drop());

/** The first event it knows is not in the database yet when it is called: a promise and what fulfils it. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe('catching up', () => {
  test('applies every event once and in order, over batch after batch', async () => {
    await under.append(batchSize * 2 + 7);
    const runtime = under.runtime();
    await runtime.migrate();
    const progress: number[] = [];
    await runtime.catchUp({ onProgress: ({ events }) => progress.push(events) });
    expect(await under.seen()).toEqual(allSeen(batchSize * 2 + 7));
    expect(progress).toEqual([batchSize, batchSize * 2, batchSize * 2 + 7]);
    expect(await runtime.standing()).toEqual([{ projection: 'tally', version: 1, position: positionAt(batchSize * 2 + 7), events: batchSize * 2 + 7, lag: 0, parked: 0 }]);
  });

  test('goes on where it stood', async () => {
    const runtime = under.runtime();
    await runtime.migrate();
    await under.append(5);
    await runtime.catchUp();
    await under.append(4);
    expect(await runtime.standing()).toMatchObject([{ events: 5, lag: 4 }]);
    await under.runtime().catchUp();
    expect(await under.seen()).toEqual(allSeen(9));
  });

  test('an event type it does not handle moves the checkpoint and nothing else', async () => {
    const runtime = under.runtime({ ...tally(), handles: ['Completed'] });
    await runtime.migrate();
    await under.append(3);
    await runtime.catchUp();
    expect(await under.seen()).toEqual([]);
    expect(await runtime.standing()).toMatchObject([{ events: 3, lag: 0 }]);
  });

  test('rows and checkpoint are kept together or not at all', async () => {
    const projection = tally();
    const runtime = under.runtime(projection);
    await runtime.migrate();
    await under.append(6);
    projection.before = async (_, tx) => {
      await tx.query("INSERT INTO seen VALUES (99, 'half', 1)");
      await tx.query('SELECT pg_terminate_backend(pg_backend_pid())');
    };
    await expect(runtime.catchUp()).rejects.toThrow();
    expect(await under.seen()).toEqual([]);
    projection.before = async () => undefined;
    await runtime.catchUp();
    expect(await under.seen()).toEqual(allSeen(6));
  });

  test('two runtimes at once never apply an event twice', async () => {
    await under.runtime().migrate();
    await under.append(batchSize + 500);
    const runtimes = [under.runtime(), under.runtime(), under.runtime()];
    await Promise.all(runtimes.map((runtime) => runtime.catchUp()));
    expect(await under.seen()).toEqual(allSeen(batchSize + 500));
  });

  test('without the migration it says so', async () => {
    await expect(under.runtime().catchUp()).rejects.toMatchObject({ code: 'ERR_READ_MODEL_UNKNOWN' });
  });
});

describe('following', () => {
  test('applies what is there and then what comes, until it is told to stop', async () => {
    const runtime = under.runtime();
    await runtime.migrate();
    await under.append(3);
    const stop = new AbortController();
    const following = runtime.follow(stop.signal);
    await runtime.waitFor(positionAt(3), patience);
    await under.append(3);
    expect(await runtime.waitFor(positionAt(6), patience)).toBe(true);
    stop.abort();
    await following;
    expect(await under.seen()).toEqual(allSeen(6));
  });

  test('outlives a failure of the database', async () => {
    const projection = tally();
    let failures = 0;
    projection.before = async (_, tx) => {
      failures += 1;
      if (failures <= 2) await tx.query('SELECT pg_terminate_backend(pg_backend_pid())');
    };
    const warnings: string[] = [];
    const runtime = under.runtime(projection, { info: () => undefined, warn: (sentence) => warnings.push(sentence) });
    await runtime.migrate();
    await under.append(3);
    const stop = new AbortController();
    const caughtUp = gate();
    const before = projection.before;
    projection.before = async (batch, tx) => {
      await before(batch, tx);
      caughtUp.open();
    };
    const following = runtime.follow(stop.signal);
    await caughtUp.opened;
    await runtime.waitFor(positionAt(3), patience);
    stop.abort();
    await following;
    expect(warnings).toHaveLength(2);
    expect(await under.seen()).toEqual(allSeen(3));
  });
});

describe('waiting for a position', () => {
  test('does the work itself when nobody follows', async () => {
    const runtime = under.runtime();
    await runtime.migrate();
    await under.append(4);
    expect(await runtime.waitFor(positionAt(4), patience)).toBe(true);
    expect(await under.seen()).toEqual(allSeen(4));
  });

  test('gives up in time when another process holds the projection', async () => {
    const runtime = under.runtime();
    await runtime.migrate();
    await under.append(1);
    const other = await under.database.pool.connect();
    await other.query("SELECT pg_advisory_lock(20060904, hashtext('tally'))");
    expect(await runtime.waitFor(positionAt(1), 50)).toBe(false);
    await other.query("SELECT pg_advisory_unlock(20060904, hashtext('tally'))");
    other.release();
    expect(await runtime.waitFor(positionAt(1), patience)).toBe(true);
  });

  test('a position that is not there yet is waited for, and given up in time', async () => {
    const runtime = under.runtime();
    await runtime.migrate();
    await under.append(1);
    const waiting = runtime.waitFor(positionAt(2), patience);
    expect(await runtime.waitFor(positionAt(2), 50)).toBe(false);
    await under.append(1);
    expect(await waiting).toBe(true);
  });

  test('a position that is no position of the store is refused', async () => {
    const runtime = under.runtime();
    await runtime.migrate();
    await under.append(1);
    await runtime.catchUp();
    await expect(runtime.waitFor('tomorrow' as ReturnType<typeof positionAt>, 10)).rejects.toMatchObject({ code: 'ERR_VALIDATION' });
  });
});
