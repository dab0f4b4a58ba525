import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { utcInstant } from '@redress/calendar';
import { datesAsked, tryDates, type TriedDate } from '@redress/casework/testing';
import { kindsUnder } from '@redress/histories';
import { demonstrationPersonWho, expiryWorker } from '@redress/identity';
import { callerOf, readerOf, registerMember, testServer, type TestServer } from '@redress/server/testing';

/** The last day of the loaded calendar, days beyond it, one before its first, and years that nobody means. */
const dates = ['9999-12-31', '2031-06-30', '2029-01-02', '2028-12-29', '2014-12-31', '0000-02-29'];

/** No step of the model gives these: they are tried below, by themselves. */
const ofThePool: Readonly<Record<string, (date: string) => object>> = {
  'declare-availability': (date) => ({ available: true, weeklyCapacity: 8, periods: [{ from: date, to: date }] }),
  'offer-assignment': (date) => ({ caseId: 'REP-1999-NOBODY', role: 'IO', effectiveDate: date }),
  'accept-assignment': (date) => ({ caseId: 'REP-1999-NOBODY', effectiveDate: date }),
  'decline-assignment': (date) => ({ caseId: 'REP-1999-NOBODY', reason: 'Away', effectiveDate: date }),
  'open-recruitment-campaign': (date) => ({ campaignId: `C${date}`, rolesSought: ['IO'], target: 3, opensOn: date, closesOn: date, effectiveDate: date }),
};

/** Half a year before the calendar ends, where plans reach beyond it, and when it has ended. */
const starts = ['2028-07-05T11:00:00Z', '2029-03-07T11:00:00Z'];
const everywhere = new Set<string>();

describe.each(starts)('no accepted command makes its case unreadable: every date of every command, given on %s', (start) => {
  let server: TestServer;
  const tried: TriedDate[] = [];

  beforeAll(async () => {
    server = await testServer(start);
    const manager = callerOf(server.url, 'complaints-manager');
    for (const [id, role] of [['PM-1', 'IO'], ['PM-2', 'IP']] as const) await registerMember(manager, start.slice(0, 10), id, role);
    const { house } = server;
    const { casework, workflow } = house;
    for await (const each of tryDates({ kinds: kindsUnder(workflow), begins: utcInstant(start), dates, casework, setTime: (time) => server.setTime(time) })) {
      tried.push(each);
      everywhere.add(each.field);
    }
  });
  afterAll(() => server.stop());

  test('each is taken, or refused with a code of its own', () => {
    expect(tried.filter(({ failed }) => failed !== undefined)).toEqual([]);
    expect(tried.some(({ refused }) => refused === undefined)).toBe(true);
  });

  test.each(Object.entries(ofThePool))('of the pool, %s: taken or refused with a code of its own, and its pages can be read', async (name, bodyOf) => {
    const reader = readerOf(server.url, 'complaints-manager');
    const actor = demonstrationPersonWho('COMPLAINTS_MANAGER');
    for (const date of dates) {
      const given = server.house.casework.execute(name, { ...(name.startsWith('open-') ? {} : { caseId: 'PM-1' }), body: bodyOf(date), actor, commandId: `odd/${name}/${date}` });
      const [answered] = await Promise.allSettled([given]);
      if (answered.status === 'rejected') expect(answered.reason).toMatchObject({ code: expect.stringMatching(/^ERR_[A-Z_]+$/) });
      expect([date, (await reader.get('/pool')).status, (await reader.get('/pool/PM-1')).status]).toEqual([date, 200, 200]);
    }
  });

  test('no day ahead is taken but for a plan', () => {
    const today = start.slice(0, 10);
    expect(tried.filter(({ date, refused, isPlan }) => refused === undefined && date > today && !isPlan)).toEqual([]);
  });

  test('a day that is asked for counts: none from before the calendar is taken as the day of a fact', () => {
    expect(tried.filter(({ field, date, refused }) => field.endsWith(': effectiveDate') && date < '2015' && refused === undefined)).toEqual([]);
  });

  test.each(['the same day', 'two years later'])('every case, the lists, the home page and the figures can be read, %s', async (when) => {
    const later = when === 'the same day' ? start : `${Number(start.slice(0, 4)) + 2}${start.slice(4)}`;
    server.setTime(later);
    const { house } = server;
    await house.readModels.catchUp();
    expect((await house.expireDue(expiryWorker)).parked).toEqual([]);
    await house.readModels.catchUp();
    const ids = new Set(tried.flatMap(({ kind, id, refused }) => (kind !== 'POOL_MEMBER' && refused === undefined ? [id] : [])));
    const addresses = ['/', '/cases', '/cases?status=overdue', '/indicators', ...[...ids].map((id) => `/cases/${id}`)];
    const reader = readerOf(server.url, 'complaints-manager');
    const caller = callerOf(server.url, 'complaints-manager');
    for (const address of addresses) expect([address, (await reader.get(address)).status]).toEqual([address, 200]);
    const ofTheApi = ['/api/cases', '/api/figures', ...[...ids].map((id) => `/api/cases/${id}`)];
    for (const address of ofTheApi) expect([address, (await caller.get(address)).status]).toEqual([address, 200]);
    expect(await house.readModels.parked(expiryWorker)).toEqual([]);
  });
});

test('there is no date of a command that was not tried', () => {
  const untried = datesAsked.map(({ field }) => field).filter((field) => !everywhere.has(field));
  expect(untried.filter((field) => !Object.hasOwn(ofThePool, field.split(':')[0] ?? ''))).toEqual([]);
});
