import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demonstrationRows, trackerFile } from '@redress/casework/testing';
import { caseIdOfReference, caseStream } from '@redress/histories';
import { migrate } from '@redress/postgres';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { tryCommandLine, type Tried } from '../../testing/try-command-line.js';

let database: TestDatabase;
const redress = (typed: string): Promise<Tried> => tryCommandLine(typed, { variables: { DATABASE_URL: database.url } });
const verify = async (options = ''): Promise<{ exitStatus: number; found: unknown }> => {
  const { exitStatus, output } = await redress(`verify ${options} --json`);
  return { exitStatus, found: JSON.parse(output) as unknown };
};

/** Long histories; each is for one forger, the last for nobody. */
const references = demonstrationRows
  .filter(({ procedure, stage2_completed_on: completedOn }) => procedure === 'CSC' && completedOn !== '')
  .slice(0, 20)
  .map(({ ref = '' }) => ref);
const streamOfReference = (reference: string): string => caseStream(caseIdOfReference(reference));

beforeAll(async () => {
  database = await testDatabase();
  await redress(`import ${await trackerFile(...demonstrationRows.filter(({ ref = '' }) => references.includes(ref)))}`);
});
afterAll(() => database.drop());

test('a history that nobody touched follows, whole and case by case', async () => {
  expect(await verify()).toMatchObject({ exitStatus: 0, found: { whole: true, broken: 0, breaks: [] } });
  expect(await verify(`--case ${references[0]}`)).toMatchObject({ exitStatus: 0, found: { whole: true, histories: 1 } });
  expect((await redress('verify')).output).toMatch(/^Every event follows: [\d,]+ events in \d+ histories\.\n$/);
  expect(await redress('verify --case NOT-THERE --json')).toMatchObject({ exitStatus: 1, output: expect.stringContaining('ERR_NOT_FOUND') });
});

/** As whoever owns the database can: with the triggers off. */
async function forge(sql: string, streamId: string): Promise<void> {
  const on = sql.replaceAll('THIS', `'${streamId}'`).replaceAll('ANOTHER', `'${streamOfReference(references.at(-2) ?? '')}'`);
  await database.pool.query(`BEGIN; ALTER TABLE events DISABLE TRIGGER USER; ${on}; ALTER TABLE events ENABLE TRIGGER USER; COMMIT`);
}

const changed = (column: string, value: string): string => `UPDATE events SET ${column} = ${value} WHERE stream_id = THIS AND revision = 5`;
const oneByte = (column: string): string => changed(column, `overlay(${column} PLACING chr(ascii(substr(${column}, 4, 1)) # 1) FROM 4 FOR 1)`);

const forgeries: readonly (readonly [forgery: string, sql: string, revision: number, what: string])[] = [
  ['one byte of the metadata', oneByte('metadata'), 5, 'BYTES_CHANGED'],
  ['one byte of the type', oneByte('type'), 5, 'BYTES_CHANGED'],
  ['one byte of the first event’s data', oneByte('data').replace('= 5', '= 1'), 1, 'BYTES_CHANGED'],
  ['a blank that JSON does not mind', changed('data', "data || ' '"), 5, 'BYTES_CHANGED'],
  ['data that is no JSON any more', changed('data', "'{'"), 5, 'BYTES_CHANGED'],
  ['the instant recorded, by a millisecond', changed('recorded_at', "recorded_at + interval '1 millisecond'"), 5, 'BYTES_CHANGED'],
  ['the instant recorded, to none', changed('recorded_at', "'infinity'"), 5, 'BYTES_CHANGED'],
  ['the schema version', changed('schema_version', 'schema_version + 1'), 5, 'BYTES_CHANGED'],
  ['the event id', changed('event_id', 'gen_random_uuid()'), 5, 'BYTES_CHANGED'],
  ['one bit of the hash', changed('hash', 'set_bit(hash, 77, 1 - get_bit(hash, 77))'), 5, 'HASH_CHANGED'],
  ['an event dropped that another follows', 'DELETE FROM events WHERE stream_id = THIS AND revision = 5', 6, 'MISSING_BEFORE'],
  ['the first event dropped', 'DELETE FROM events WHERE stream_id = THIS AND revision = 1', 2, 'MISSING_BEFORE'],
  ['two events swapped', [[5, -1], [8, 5], [-1, 8]]
    .map(([from, to]) => `UPDATE events SET revision = ${to} WHERE stream_id = THIS AND revision = ${from}`).join('; '), 5, 'OUT_OF_ORDER'],
  ['two events swapped in all they say', `UPDATE events e
    SET data = o.data, metadata = o.metadata, type = o.type, event_id = o.event_id, schema_version = o.schema_version,
      recorded_at = o.recorded_at, hash = o.hash
    FROM events o WHERE e.stream_id = THIS AND o.stream_id = THIS AND (e.revision, o.revision) IN ((5, 6), (6, 5))`, 5, 'OUT_OF_ORDER'],
  ['the place of an event in the order of all', `UPDATE events SET position = -position WHERE stream_id = THIS AND revision = 5`, 5, 'OUT_OF_ORDER'],
  ['an event put into another history', `UPDATE events SET stream_id = ANOTHER, revision = (SELECT max(revision) + 1 FROM events WHERE stream_id = ANOTHER)
    WHERE stream_id = THIS AND revision = 5`, 6, 'MISSING_BEFORE'],
];

describe('what the owner of the database does behind the house’s back is named:', () => {
  test.each(forgeries)('%s', async (_, sql, revision, what) => {
    const reference = references[forgeries.findIndex(([, forged]) => forged === sql)] ?? '';
    await forge(sql, streamOfReference(reference));
    const { exitStatus, found } = await verify(`--case ${reference}`);
    expect({ exitStatus, found }).toMatchObject({ exitStatus: 3, found: { whole: false, histories: 1, broken: 1, breaks: [{ revision, fault: { what } }] } });
  });

  test('all of it at once, each in its history and nobody else accused; in words as well', async () => {
    const { exitStatus, found } = await verify();
    const { breaks } = found as { breaks: { history: string; streamId: string; revision: number; fault: { what: string } }[] };
    const wanted = [
      ...forgeries.map(([, , revision, what], index) => [references[index], revision, what]),
      [references.at(-2), expect.any(Number), 'BYTES_OR_HASH_CHANGED'],
    ];
    expect(exitStatus).toBe(3);
    const byStream = new Map(references.map((reference) => [streamOfReference(reference), reference]));
    expect(breaks.map(({ streamId, revision, fault }) => [byStream.get(streamId), revision, fault.what]).toSorted()).toEqual(wanted.toSorted());
    const named = new Map(breaks.map(({ streamId, history }) => [byStream.get(streamId), history]));
    // What says its name may itself be gone or changed.
    for (const reference of references.slice(0, 2)) expect(named.get(reference)).toBe(`Case ${reference}`);
    expect(named.get(references[11])).toBe(`Case ${caseIdOfReference(references[11] ?? '')}`);
    const { output, said } = await redress('verify');
    expect(output).toMatch(/^17 histories do not follow, of [\d,]+ events in \d+ histories\. The first event of each that does not:\n/);
    expect(output).toMatch(new RegExp(`^ {2}Case ${references[10]}, event 6 \\(Stage 1 started\\), recorded 23 November 2026, 10:00: Event 5, before this one, is missing\\.$`, 'm'));
    expect(said).toBe('');
  });

  test('and a case that cannot be read any more says so without quoting it', async () => {
    const { exitStatus, output, said } = await redress(`case show ${references[4]} --json`);
    const sentence = /^Event 5 of this history is not what was written: .*redress verify.* \(ERR_STORE_DAMAGED\)$/;
    expect({ exitStatus, said }).toEqual({ exitStatus: 1, said: expect.stringMatching(sentence) });
    expect(JSON.parse(output)).toMatchObject({ code: 'ERR_STORE_DAMAGED' });
  });
});

test('a store made before events had hashes is refused with exit status 1', async () => {
  const old = await testDatabase();
  await migrate(old.pool, [{ id: 'event-store/0001-events', sql: 'CREATE TABLE events (position bigint); INSERT INTO events VALUES (1)' }]);
  const { exitStatus, output, said } = await tryCommandLine('verify --json', { variables: { DATABASE_URL: old.url } });
  expect({ exitStatus, code: (JSON.parse(output) as { code: string }).code }).toEqual({ exitStatus: 1, code: 'ERR_MIGRATION_REFUSED' });
  expect(said).toContain('import again');
  await old.drop();
});
