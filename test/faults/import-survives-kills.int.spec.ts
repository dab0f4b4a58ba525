import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demonstrationTracker } from '@redress/casework';
import { demonstrationRows, expectedFigures, importing, trackerFile } from '@redress/casework/testing';
import { createPostgresEventStore } from '@redress/event-store-postgres';
import { openDatabase, type Database } from '@redress/postgres';
import { testDatabase } from '@redress/postgres/testing';
import { buildCommandLine, redress } from './importing-process.js';
import { differences, keptHistory, noDifference, type KeptEvent } from './kept-history.js';
import { momentReached } from './moment-reached.js';
import { randomMoments, type RandomMoments } from './random-moments.js';

type Pool = Database['pool'];

const clock = { now: () => new Date('2026-11-23T10:00:00Z') };
const silent = { info: () => undefined, warn: () => undefined };

/** Every Stage 2 and a twentieth of the rest: enough to be killed in, quick to begin again. The whole file is imported at the end. */
const rows = demonstrationRows.filter(({ stage2_requested_on: escalatedOn }, index) => escalatedOn !== '' || index % 20 === 0);
let tracker: string;
let eventsOfSlice: number;
let wanted: ReadonlyMap<string, KeptEvent>;
const folders: string[] = [];

beforeAll(async () => {
  buildCommandLine();
  tracker = await trackerFile(...rows);
  eventsOfSlice = (await keptHistory((await importing(tracker)).store)).size;
  wanted = await keptHistory((await importing(demonstrationTracker)).store);
});

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

test('the importing process is killed twelve times at random moments; run again, nothing is doubled and nothing lost', async () => {
  const database = await testDatabase();
  const store = { DATABASE_URL: database.url };
  const killedAt = randomMoments(12, eventsOfSlice);
  for (const moment of killedAt.moments) {
    const run = redress(['import', tracker, '--json'], store);
    await momentReached(moment, run, database.pool);
    run.kill('SIGKILL');
    const { signal, ...ended } = await run.ended;
    if (signal !== 'SIGKILL') expectFinished(ended, killedAt);
  }
  await endsAsIfNothingHadHappened(killedAt, store, database.pool);
  await database.drop();
});

test('PostgreSQL is killed eight times at random moments; run again, nothing is doubled and nothing lost', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'redress-faults-'));
  folders.push(dataDir);
  const database = await openDatabase({ dataDir, log: silent });
  const store = { DATA_DIR: dataDir };
  const killedAt = randomMoments(8, eventsOfSlice);
  for (const moment of killedAt.moments) {
    const run = redress(['import', tracker, '--json'], store);
    await momentReached(moment, run, database.pool);
    process.kill(Number.parseInt(await readFile(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8')), 'SIGKILL');
    const ended = await run.ended;
    if (ended.status === 0) expectFinished(ended, killedAt);
    else expect({ ...killedAt, status: ended.status, refusal: JSON.parse(ended.output) as unknown }).toMatchObject({ status: 1, refusal: { code: expect.stringMatching(/^ERR_(STORE|DATABASE)_/) } });
    expect(ended.said).not.toMatch(/^\s+at /m);
  }
  await endsAsIfNothingHadHappened(killedAt, store, database.pool);
  await database.stop();
});

/** The moment may lie within the last group, and backends whose postmaster was killed end the work they have: then all of it is there. */
function expectFinished({ status, output }: { readonly status: number | null; readonly output: string }, killedAt: RandomMoments): void {
  const { imported, alreadyImported, refused } = JSON.parse(output) as { imported: number; alreadyImported: number; refused: unknown };
  expect({ ...killedAt, status, taken: imported + alreadyImported, refused }).toEqual({ ...killedAt, status: 0, taken: rows.length, refused: [] });
}

async function endsAsIfNothingHadHappened(killedAt: RandomMoments, store: Parameters<typeof redress>[1], pool: Pool): Promise<void> {
  const { status, output } = await redress(['import', demonstrationTracker, '--json'], store).ended;
  const report = JSON.parse(output) as { imported: number; alreadyImported: number; rows: number; refused: unknown };
  // The moments stand on both sides, so that a failure names them and their seed.
  expect({ ...killedAt, status, rows: report.rows, taken: report.imported + report.alreadyImported, refused: report.refused }).toEqual({ ...killedAt, status: 0, rows: 3651, taken: 3651, refused: [] });
  const eventStore = createPostgresEventStore({ pool, clock });
  expect({ ...killedAt, ...differences(await keptHistory(eventStore), wanted) }).toEqual({ ...killedAt, ...noDifference });
  await eventStore.close();
  const figures = await redress(['indicators', '--json'], store).ended;
  expect({ ...killedAt, figures: JSON.parse(figures.output) as unknown }).toEqual({ ...killedAt, figures: JSON.parse(await readFile(expectedFigures, 'utf8')) as unknown });
}
