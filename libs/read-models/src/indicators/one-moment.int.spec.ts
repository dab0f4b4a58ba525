import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { firstDayOf, lastDayOf, parseFinancialYear } from '@redress/calendar';
import { operator } from '@redress/identity';
import type pg from 'pg';
import { complimentLogged, testReadModels, type TestReadModels } from '../../testing/index.js';
import { factsBehind } from './facts-behind.js';
import { factsNow } from './facts-read.js';
import type { Formula } from './formula.js';
import { tally } from './tallies.js';

const year = parseFinancialYear('2021/22');
const period = { from: firstDayOf(year), to: lastDayOf(year) };
const compliments: Formula = { from: 'representations', where: { kind: 'COMPLIMENT', counted: true }, datedBy: 'receivedOn' };
/** Each compliment is three events in one commit, so that a count says how many events it must stand for. */
const eventsEach = 3;

describe('figures and the position they stand for are of one moment', () => {
  let house: TestReadModels;
  let written = 0;
  beforeAll(async () => {
    house = await testReadModels();
  });
  beforeEach(() => write());
  afterAll(() => house.database.drop());

  async function write(): Promise<void> {
    const reference = `PRAISE-${(written += 1)}`;
    await house.histories.ofCase(reference, ...complimentLogged({ reference, procedure: 'ASC', receivedOn: '2021-06-03' }, '2021-06-07'));
    await house.readModels.catchUp();
  }

  const reads: readonly (readonly [string, (pool: pg.Pool) => Promise<{ readonly events: number; readonly counted: readonly number[] }>])[] = [
    ['several figures', async (pool) => {
      const { standsFor, tallies } = await tally(operator, factsNow(pool), [{ formula: compliments, periods: [period] }, { formula: { ...compliments, apart: 'procedure' }, periods: [period, period] }]);
      return { events: standsFor.events, counted: tallies.map(({ count }) => count) };
    }],
    ['the cases behind a figure', async (pool) => {
      const { standsFor, facts } = await factsBehind(operator, factsNow(pool), compliments, period, ['receivedOn']);
      return { events: standsFor.events, counted: [facts.length] };
    }],
  ];

  test.each(reads)('%s, though a writer comes after every statement', async (_, read) => {
    const { pool } = house.database;
    const query = async (text: string, values?: unknown[]) => {
      const answer = await pool.query(text, values);
      await write();
      return answer;
    };
    const interrupted = Object.assign(Object.create(pool) as pg.Pool, { query });
    const { events, counted } = await read(interrupted);
    expect(counted.map((count) => count * eventsEach)).toEqual(counted.map(() => events));
    expect(counted.length).toBeGreaterThan(0);
  });

  test.each(reads)('%s, though a writer never rests', async (_, read) => {
    const writing = new AbortController();
    const writer = (async () => {
      for (let left = 20; left > 0; left -= 1) await write();
      writing.abort();
    })();
    const torn: unknown[] = [];
    do {
      const answer = await read(house.database.pool);
      if (answer.counted.some((count) => count * eventsEach !== answer.events)) torn.push(answer);
    } while (!writing.signal.aborted);
    await writer;
    expect(torn).toEqual([]);
  });
});
