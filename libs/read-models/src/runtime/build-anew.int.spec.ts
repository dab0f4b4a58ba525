import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { positionAt } from '@redress/event-store';
import { allSeen, patience, runtimeUnderTest, tally, type RuntimeUnderTest } from '../../testing/runtime-under-test.js';
import { batchSize } from './catch-up.js';
import type { ProjectionProgress } from './projection.js';

let under: RuntimeUnderTest;
beforeEach(async () => {
  under = await runtimeUnderTest();
  await under.runtime().migrate();
});
afterEach(() => under.database.drop());

describe('a rebuild', () => {
  test('gives the same rows and leaves nothing behind', async () => {
    await under.append(batchSize + 20);
    const runtime = under.runtime();
    await runtime.catchUp();
    await under.database.pool.query("DELETE FROM tally.seen WHERE number % 2 = 0; UPDATE tally.seen SET stream_id = 'damaged'");
    const progress: ProjectionProgress[] = [];
    await runtime.rebuild('tally', (each) => progress.push(each));
    expect(await under.seen()).toEqual(allSeen(batchSize + 20));
    expect(await under.schemas()).toEqual(['tally']);
    expect(progress).toEqual([
      { projection: 'tally', events: batchSize, of: batchSize + 20 },
      { projection: 'tally', events: batchSize + 20, of: batchSize + 20 },
    ]);
  });

  test('leaves the old rows serving, and being filled, until it is done', async () => {
    await under.append(5);
    await under.runtime().catchUp();
    const projection = tally();
    const during: string[][] = [];
    projection.before = async () => {
      if (during.length === 0) {
        await under.append(1);
        await under.runtime().catchUp();
      }
      during.push(await under.seen());
    };
    await under.runtime(projection).rebuild();
    expect(during[0]).toEqual(allSeen(6));
    expect(await under.seen()).toEqual(allSeen(6));
  });

  test('holds the old rows still for its last step, so that the switch never goes back', async () => {
    await under.append(5);
    await under.runtime().catchUp();
    const projection = tally();
    const filledMeanwhile: boolean[] = [];
    projection.before = async () => {
      await under.append(1);
      filledMeanwhile.push(await under.runtime().waitFor(positionAt(5 + filledMeanwhile.length + 1), filledMeanwhile.length === 0 ? patience : 50));
    };
    await under.runtime(projection).rebuild();
    expect(filledMeanwhile).toEqual([true, false]);
    await under.runtime().catchUp();
    expect(await under.seen()).toEqual(allSeen(7));
  });

  test('killed half-way it leaves the old one serving, and the next one starts over', async () => {
    await under.append(batchSize + 20);
    await under.runtime().catchUp();
    const projection = tally();
    let batches = 0;
    projection.before = async (_, tx) => {
      batches += 1;
      if (batches === 2) await tx.query('SELECT pg_terminate_backend(pg_backend_pid())');
    };
    const killed = under.runtime(projection);
    await expect(killed.rebuild()).rejects.toThrow();
    expect(await under.schemas()).toEqual(['tally', 'tally_building']);
    expect(await killed.standing()).toMatchObject([{ events: batchSize + 20, building: batchSize }]);
    expect(await under.seen()).toEqual(allSeen(batchSize + 20));
    await killed.rebuild();
    expect(await under.seen()).toEqual(allSeen(batchSize + 20));
    expect(await under.schemas()).toEqual(['tally']);
  });

  test('killed between the switch and the end, the new one serves and a migration clears up', async () => {
    await under.append(4);
    await under.runtime().catchUp();
    await under.database.pool.query('CREATE SCHEMA tally_retired; CREATE TABLE tally_retired.seen (); CREATE SCHEMA tally_building');
    await under.runtime().migrate();
    expect(await under.schemas()).toEqual(['tally']);
    expect(await under.seen()).toEqual(allSeen(4));
  });

  test('a migration leaves a build alone that is running', async () => {
    await under.append(3);
    const projection = tally();
    const schemas: string[][] = [];
    projection.before = async () => {
      await under.runtime().migrate();
      schemas.push(await under.schemas());
    };
    await under.runtime(projection).rebuild();
    expect(schemas[0]).toEqual(['tally', 'tally_building']);
    expect(await under.seen()).toEqual(allSeen(3));
  });

  test('several at once, with others catching up meanwhile, end with every event once', async () => {
    await under.append(60);
    const appending = under.append(40);
    await Promise.all([under.runtime().rebuild(), under.runtime().catchUp(), under.runtime().rebuild(), appending]);
    await under.runtime().catchUp();
    expect(await under.seen()).toEqual(allSeen(100));
    expect(await under.schemas()).toEqual(['tally']);
  });

  test('of a read model that is not there is refused', async () => {
    await expect(under.runtime().rebuild('talley')).rejects.toMatchObject({ code: 'ERR_READ_MODEL_UNKNOWN', message: expect.stringContaining('tally') });
  });
});

describe('a new version', () => {
  test('is built beside the old one and takes its place', async () => {
    await under.append(5);
    await under.runtime().catchUp();
    const next = { ...tally(2), tables: 'CREATE TABLE seen (number bigint PRIMARY KEY, stream_id text, revision integer, flag boolean)' };
    const runtime = under.runtime(next);
    await runtime.migrate();
    await runtime.catchUp();
    const { rows } = await under.database.pool.query('SELECT number, flag FROM tally.seen');
    expect(rows).toHaveLength(5);
    expect(await runtime.standing()).toMatchObject([{ version: 2, events: 5, lag: 0 }]);
    expect(await under.schemas()).toEqual(['tally']);
  });

  test('is built once when two processes find the old one', async () => {
    await under.append(5);
    await under.runtime().catchUp();
    let applied = 0;
    const next = tally(2);
    next.before = async (batch) => {
      applied += batch.length;
    };
    await Promise.all([under.runtime(next).catchUp(), under.runtime(next).catchUp()]);
    expect(applied).toBe(5);
  });

  test('is neither written to nor replaced by an older program', async () => {
    await under.append(2);
    const newer = under.runtime(tally(2));
    await newer.catchUp();
    await under.append(1);
    const older = under.runtime(tally(1));
    await expect(older.catchUp()).rejects.toMatchObject({ code: 'ERR_READ_MODEL_VERSION' });
    await expect(older.rebuild()).rejects.toMatchObject({ code: 'ERR_READ_MODEL_VERSION' });
    expect(await newer.standing()).toMatchObject([{ version: 2, events: 2, lag: 1 }]);
    expect(await under.schemas()).toEqual(['tally']);
  });
});
