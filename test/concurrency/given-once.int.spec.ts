import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createCasework, type Casework } from '@redress/casework';
import { caseAtStage2, clockInHand, manager, poolMember } from '@redress/casework/testing';
import { createInMemoryEventStore, createInMemorySnapshotStore, type EventStore, type SnapshotStore } from '@redress/event-store';
import { createPostgresEventStore, createPostgresSnapshotStore, eventStoreMigrations } from '@redress/event-store-postgres';
import { poolStream } from '@redress/histories';
import { migrate } from '@redress/postgres';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { workflowOf } from '@redress/procedures';

const day = '2021-06-01';
const clock = clockInHand(day);

/** The stores that processes of one house share, each process with a handle of its own. */
interface Shared { readonly ofProcess: () => EventStore; readonly snapshots: SnapshotStore; readonly close: () => Promise<void> }

const stores: Readonly<Record<string, () => Promise<Shared>>> = {
  'in memory': async () => {
    const store = createInMemoryEventStore({ clock });
    return { ofProcess: () => store, snapshots: createInMemorySnapshotStore(), close: async () => undefined };
  },
  'on PostgreSQL': async () => {
    const database: TestDatabase = await testDatabase();
    const { pool } = database;
    await migrate(pool, eventStoreMigrations);
    return { ofProcess: () => createPostgresEventStore({ pool, clock }), snapshots: createPostgresSnapshotStore({ pool }), close: () => database.drop() };
  },
};

/** What is there once is given once, whoever asks at the same moment: one yes, and a refusal that says why and what is free (domain 0.3 decision 9). */
describe.each(Object.entries(stores))('what there is one of, asked for twice at once by two processes, %s', (_, open) => {
  let shared: Shared;
  let store: EventStore;
  let processes: readonly [Casework, Casework];
  let commands = 0;
  beforeAll(async () => {
    shared = await open();
    store = shared.ofProcess();
    const casework = (): Casework => createCasework({ store: shared.ofProcess(), snapshots: shared.snapshots, workflow: workflowOf(), clock });
    processes = [casework(), casework()];
  });
  afterAll(() => shared.close());

  const giveBy = (by: 0 | 1) => (name: string, caseId: string | undefined, body: object) => {
    commands += 1;
    return processes[by].execute(name, { caseId, body, actor: manager, commandId: `c${commands}` });
  };
  const give = giveBy(0);
  const typesOf = async (streamId: string) => (await Array.fromAsync(store.readStream(streamId))).map(({ type }) => type);

  /** Both at once: why the one that was refused was. */
  async function oneYes(tries: (by: 0 | 1) => Promise<unknown>): Promise<unknown> {
    const tried = await Promise.allSettled([tries(0), tries(1)]);
    expect(tried.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    return tried.find((one) => one.status === 'rejected')?.reason;
  }

  async function assigned(poolMemberId: string): Promise<string> {
    const caseId = await caseAtStage2(give, day);
    await give('assign-investigator', caseId, { poolMemberId });
    return caseId;
  }

  test('the last free place of an investigator', async () => {
    await poolMember(give, day, 'IO-1', 'IO');
    for (let open = 0; open < 2; open += 1) await assigned('IO-1');
    const cases = [await caseAtStage2(give, day), await caseAtStage2(give, day)] as const;
    const refused = await oneYes((by) => giveBy(by)('assign-investigator', cases[by], { poolMemberId: 'IO-1' }));
    expect(refused).toMatchObject({ code: expect.stringMatching(/^ERR_(CONCURRENCY|CAPACITY)$/), message: expect.stringContaining('3 open cases of at most 3') });
    expect((await typesOf(poolStream('IO-1'))).filter((type) => type === 'AssignmentAccepted')).toHaveLength(3);
    const [one, other] = await Promise.all(cases.map((caseId) => typesOf(`case-${caseId}`)));
    expect([one?.includes('InvestigatorAssigned'), other?.includes('InvestigatorAssigned')].toSorted()).toEqual([false, true]);
  });

  test('the answer to an offer: taken up and declined at the same moment', async () => {
    await poolMember(give, day, 'IO-2', 'IO');
    const { reference } = await processes[0].getCase(manager, await caseAtStage2(give, day));
    await give('offer-assignment', 'IO-2', { caseReference: reference, role: 'IO' });
    const [offer] = (await processes[0].getPoolMember(manager, 'IO-2')).offers;
    const refused = await oneYes((by) => giveBy(by)(by === 0 ? 'accept-assignment' : 'decline-assignment', 'IO-2', { offerId: offer?.offerId, ...(by === 0 ? {} : { reason: 'Too much' }) }));
    expect(refused).toMatchObject({ code: expect.stringMatching(/^ERR_(CONCURRENCY|STATE)$/), message: expect.stringMatching(/This offer was (accepted|declined)/) });
  });

  test('a member who retires while somebody assigns them', async () => {
    await poolMember(give, day, 'IO-3', 'IO');
    const caseId = await caseAtStage2(give, day);
    const refused = await oneYes((by) => (by === 0 ? giveBy(0)('retire', 'IO-3', { reason: 'Moved away' }) : giveBy(1)('assign-investigator', caseId, { poolMemberId: 'IO-3' })));
    expect(refused).toMatchObject({ message: expect.stringMatching(/has retired|assigned to 1 open case/) });
  });

  test('one slot of the reading room, and the refusal names the next free one', async () => {
    await poolMember(give, day, 'IO-4', 'IO');
    const asked = [await assigned('IO-4'), await assigned('IO-4')] as const;
    const readings = await Promise.all(asked.map(async (caseId) => {
      await give('request-file-reading', caseId, { readerId: 'IO-4', caseFileRefs: ['LL-1'], confidentialityAgreed: true });
      const [readingId = ''] = Object.keys((await processes[0].getCase(manager, caseId)).facts.readings);
      return readingId;
    }));
    const slot = { readOn: '2021-06-02', from: '10:00', until: '12:00', rotaOfficerId: 'CW-1' };
    const refused = await oneYes((by) => giveBy(by)('book-file-reading', asked[by], { readingId: readings[by], ...slot }));
    expect(refused).toMatchObject({ code: expect.stringMatching(/^ERR_(CONCURRENCY|SLOT_UNAVAILABLE)$/), message: expect.stringContaining('The next free slot is 12:00 to 14:00 on 2 June 2021.') });
    expect(await typesOf('room-county-hall')).toEqual(['ReadingSlotTaken']);
  });

  test("the Ombudsman's reference, however it is spelled", async () => {
    const contact = { receivedOn: day, initiatedBy: 'COMPLAINANT' };
    const refused = await oneYes((by) => giveBy(by)('record-lgsco-contact', undefined, { ...contact, lgscoReference: by === 0 ? '21 004 567' : '21004567' }));
    expect(refused).toMatchObject({ code: 'ERR_DUPLICATE_REFERENCE', message: expect.stringContaining('1 June 2021') });
  });
});
