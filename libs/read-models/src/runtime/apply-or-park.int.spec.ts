import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { allSeen, runtimeUnderTest, tally, type RuntimeUnderTest, type Tally } from '../../testing/runtime-under-test.js';

let under: RuntimeUnderTest;
beforeEach(async () => {
  under = await runtimeUnderTest();
});
afterEach(() => under.database.drop());

/** A projection that cannot take the second event of `case-1`, and quotes what it stumbled over. */
function stumbling(): Tally {
  const projection = tally();
  projection.before = async (batch) => {
    if (batch.some(({ event }) => event.streamId === 'case-1' && event.revision === 2)) throw new TypeError('Cannot read properties of "Mrs Smith"');
  };
  return projection;
}

const good = (count: number): string[] => allSeen(count).filter((row) => !row.includes('case-1/') || row.endsWith('case-1/1'));

describe('an event that will not apply', () => {
  test('parks its case from that event on and lets every other case through', async () => {
    const runtime = under.runtime(stumbling());
    await runtime.migrate();
    await under.append(12);
    await runtime.catchUp();
    expect(await under.seen()).toEqual(good(12));
    expect(await runtime.standing()).toMatchObject([{ events: 12, lag: 0, parked: 1 }]);
    expect(await runtime.parked()).toEqual([{
      projection: 'tally', streamId: 'case-1', code: 'ERR_PROJECTION', message: 'Applying it failed with TypeError.',
      eventId: '00000000-0000-4000-8000-000000000004', eventType: 'Happened', revision: 2, recordedAt: '2021-06-01T12:00:00.000Z', waiting: 3,
    }]);
  });

  test('leaves the same rows wherever batches end', async () => {
    const runtime = under.runtime(stumbling());
    await runtime.migrate();
    for (let events = 0; events < 12; events += 1) {
      await under.append(1);
      await runtime.catchUp();
    }
    expect(await under.seen()).toEqual(good(12));
    expect(await runtime.parked()).toMatchObject([{ streamId: 'case-1', revision: 2, waiting: 3 }]);
  });

  test('is tried again by a rebuild', async () => {
    const runtime = under.runtime(stumbling());
    await runtime.migrate();
    await under.append(12);
    await runtime.catchUp();
    await under.runtime().rebuild();
    expect(await under.seen()).toEqual(allSeen(12));
    expect(await runtime.parked()).toEqual([]);
  });

  test('may be one that PostgreSQL does not take', async () => {
    const projection = tally();
    projection.before = async (batch, tx) => {
      if (batch.some(({ event }) => event.streamId === 'case-2')) await tx.query("SELECT 'Mrs Smith'::date");
    };
    const runtime = under.runtime(projection);
    await runtime.migrate();
    await under.append(6);
    await runtime.catchUp();
    expect(await under.seen()).toEqual(allSeen(6).filter((row) => !row.includes('case-2/')));
    expect(await runtime.parked()).toMatchObject([{ streamId: 'case-2', code: 'ERR_PROJECTION', message: 'PostgreSQL does not take its rows (22007).', waiting: 2 }]);
  });
});

test('a fault of the projection itself blames no case', async () => {
  const projection = tally();
  projection.before = async (_, tx) => {
    await tx.query('SELECT * FROM a_table_that_is_not_there');
  };
  const runtime = under.runtime(projection);
  await runtime.migrate();
  await under.append(3);
  await expect(runtime.catchUp()).rejects.toMatchObject({ code: '42P01' });
  expect(await runtime.parked()).toEqual([]);
  expect(await runtime.standing()).toMatchObject([{ events: 0, lag: 3 }]);
});
