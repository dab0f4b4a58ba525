import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { capabilities, expiryWorker, maySee, operator, roles, seenSql, sensitivities, timer, type Actor, type Matter } from '@redress/identity';
import { actorWho } from '@redress/identity/testing';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import * as fc from 'fast-check';
import { matterColumns } from './matter-columns.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query(`CREATE TABLE rows (number integer, ${matterColumns})`);
});
afterAll(() => database.drop());

const everybody = [...roles.map((role) => actorWho(role)), timer, expiryWorker, operator];

/** The numbers of those rows, of all there are, that the condition lets somebody see. */
async function seenAmong(actor: Actor): Promise<number[]> {
  const values: unknown[] = [];
  const seen = seenSql(actor, (value) => `$${values.push(value)}`);
  const { rows } = await database.pool.query<{ number: number }>(`SELECT number FROM rows WHERE ${seen('rows')} ORDER BY number`, values);
  return rows.map(({ number }) => number);
}

async function recorded(matters: readonly Matter[]): Promise<void> {
  await database.pool.query('DELETE FROM rows');
  const rows = matters.map(({ readUnder, sensitivity }, number) => ({ number, read_under: readUnder, sensitivity }));
  await database.pool.query('INSERT INTO rows SELECT * FROM json_populate_recordset(NULL::rows, $1)', [JSON.stringify(rows)]);
}

async function agreed(matters: readonly Matter[]): Promise<void> {
  await recorded(matters);
  for (const actor of everybody) {
    const expected = matters.flatMap((matter, number) => (maySee(actor, matter) ? [number] : []));
    expect([actor.userId, await seenAmong(actor)]).toEqual([actor.userId, expected]);
  }
}

test('the condition and the function agree: each row of the matrix with each sensitivity, for everybody', async () => {
  await agreed(sensitivities.flatMap((sensitivity) => [[], ...capabilities.map((row) => [row])].map((readUnder) => ({ readUnder, sensitivity }))));
});

test('the condition and the function agree: whatever a history is about, for everybody', async () => {
  const matter = fc.record({ readUnder: fc.subarray([...capabilities], { maxLength: 4 }), sensitivity: fc.constantFrom(...sensitivities) });
  await fc.assert(fc.asyncProperty(fc.array(matter, { minLength: 1, maxLength: 40 }), agreed), { numRuns: 20 });
});

test('nothing sealed is seen by anybody, and what is asked under no row by everybody', async () => {
  await recorded([{ readUnder: [], sensitivity: 'SEALED' }, { readUnder: [], sensitivity: 'STANDARD' }]);
  for (const actor of everybody) expect(await seenAmong(actor)).toEqual([1]);
});
