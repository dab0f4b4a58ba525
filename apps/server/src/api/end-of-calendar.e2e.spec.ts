import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { holidays2029, holidaysFile, holidaysOf } from '@redress/casework/testing';
import { actorWho } from '@redress/identity/testing';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { callerOf, complaintsOn, readerOf, testServer, type Complaints, type TestServer } from '../../testing/index.js';
import { calendarWarnings } from '../worker/calendar-warnings.js';

const page = ({ url }: TestServer, path: string) => readerOf(url, 'complaints-manager').get(path);

describe('at the end of the loaded calendar (C8)', () => {
  let server: TestServer;
  let complaints: Complaints;
  beforeAll(async () => {
    server = await testServer('2028-07-03');
    complaints = complaintsOn(server);
  });
  afterAll(() => server.stop());

  it('a plan that it does not reach is refused, and the case goes on', async () => {
    const caseId = await complaints.accepted('2028-07-03', 'ASC');
    const plan = (responsePeriodEndsOn: string) => complaints.give(caseId, 'agree-plan', { responsePeriodEndsOn, manner: 'By letter' });
    expect(await plan('2029-02-01')).toMatchObject({ status: 409, body: { code: 'ERR_CALENDAR_HORIZON', detail: expect.stringContaining('load the bank holidays for 2029') } });
    expect((await plan('2028-08-01')).status).toBe(201);
    expect(await complaints.deadline(caseId, 'ASC-6M')).toMatchObject({ dueOn: '2029-01-02', standing: { status: 'ON_TRACK' } });
  });

  it('a receipt is taken; in place of one date stands what to load, and all goes on when the year has turned', async () => {
    const caseId = await complaints.received('2028-12-20', 'CSC');
    expect(await complaints.deadline(caseId, 'CSC-S1')).toMatchObject({ dueOn: null, standing: { status: 'NOT_COMPUTABLE', missingYear: 2029 } });
    server.setTime('2029-01-15');
    expect((await page(server, `/cases/${caseId}`)).text).toContain('cannot be computed: load the holidays for 2029');
    const pages = await Promise.all(['/', '/cases', '/cases?status=overdue', '/indicators'].map((path) => page(server, path)));
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await callerOf(server.url, 'complaints-manager').get('/api/cases')).status).toBe(200);
    await complaints.done(caseId, 'acknowledge', { sentOn: '2029-01-15', method: 'EMAIL' });
  });

  it('the home page warns from twelve months before it, and the log does once a day', async () => {
    const warning = 'The bank holidays are known until 31 December 2028';
    server.setTime('2027-12-30');
    const warn = calendarWarnings(server.house, server.log);
    const before = server.logged.length;
    const warned = () => server.logged.slice(before).filter((line) => line.includes(warning)).length;
    await warn();
    expect([(await page(server, '/')).text.includes(warning), warned()]).toEqual([false, 0]);
    server.setTime('2027-12-31');
    await warn();
    await warn();
    expect([(await page(server, '/')).text.includes(warning), warned()]).toEqual([true, 1]);
    server.setTime('2028-01-01');
    await warn();
    expect(warned()).toBe(2);
  });
});

describe('holidays that are loaded later (C9)', () => {
  let database: TestDatabase;
  beforeEach(async () => { database = await testDatabase(); });
  afterEach(() => database.drop());

  /** What a server tells before a file is loaded, and another on the same store afterwards. */
  async function loadedBetween<Told>(time: string, dates: readonly string[], { begin, goOn }: {
    readonly begin: (complaints: Complaints) => Promise<Told>; readonly goOn: (told: Told, complaints: Complaints, server: TestServer) => Promise<void>;
  }): Promise<void> {
    const first = await testServer(time, database);
    const told = await begin(complaintsOn(first));
    await first.house.loadBankHolidays({ path: await holidaysFile(dates), actor: actorWho('ADMINISTRATOR') });
    await first.stop();
    const second = await testServer(time, database);
    await goOn(told, complaintsOn(second), second);
    await second.stop();
  }

  it('give a date to what could not be computed', () => loadedBetween(
    '2028-12-20', holidays2029, {
      begin: (complaints) => complaints.received('2028-12-20', 'CSC'),
      goOn: async (caseId, complaints, server) => {
        expect(await complaints.deadline(caseId, 'CSC-S1')).toMatchObject({ dueOn: '2029-01-08', standing: { status: 'ON_TRACK' } });
        expect((await page(server, '/')).text).not.toContain('have to be loaded');
      },
    },
  ));

  it('move what is running, and leave the date of what is settled', () => loadedBetween(
    '2021-06-10', [...holidaysOf(2021), '2021-06-14'].toSorted(), {
      begin: async (complaints) => {
        const running = await complaints.inStage1('2021-06-10', 'CSC');
        const settled = await complaints.answered('2021-06-10', 'CSC');
        expect([await complaints.deadline(running, 'CSC-S1'), await complaints.deadline(settled, 'CSC-S1')]).toMatchObject([{ dueOn: '2021-06-24' }, { dueOn: '2021-06-24' }]);
        return { running, settled };
      },
      goOn: async ({ running, settled }, complaints) => {
        expect([await complaints.deadline(running, 'CSC-S1'), await complaints.deadline(settled, 'CSC-S1')]).toMatchObject([{ dueOn: '2021-06-25' }, { dueOn: '2021-06-24' }]);
      },
    },
  ));
});
