import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parsePeriod, type Quarter } from '@redress/calendar';
import { clockInHand, holidays2029, holidaysFile } from '@redress/casework/testing';
import { actorWho } from '@redress/identity/testing';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { standingSet } from '@redress/reporting';
import { openHouse, type House } from './open-house.js';

const [manager, worker, viewer] = [actorWho('COMPLAINTS_MANAGER'), actorWho('CASE_WORKER'), actorWho('REPORTING_VIEWER')];
const quarter = parsePeriod('2020/21 Q4') as Quarter;
const clock = clockInHand('2021-03-29');
let database: TestDatabase;
let house: House;
let commands = 0;

const give = (name: string, caseId: string | undefined, body: object) => house.casework.execute(name, { caseId, body, actor: manager, commandId: `publications/${(commands += 1)}` });
const thanks = async (receivedOn: string) => {
  const { caseId, reference } = await give('receive-representation', undefined, {
    kind: 'COMPLIMENT', receivedOn, channel: 'EMAIL', serviceId: 'S', teamId: 'T', subject: 'STAFF_CONDUCT', complainantType: 'PARENT', complainantName: 'Ann Other', summary: 'Thank you', backdatingReason: 'The post',
  });
  await give('select-procedure', caseId, { procedure: 'CSC', reason: 'A social worker' });
  return { caseId, reference };
};
const logged = (caseId: string) =>
  give('assess-compliment', caseId, { moreThanThanks: true, exceptionalService: true, whatWasExceptional: 'She came on a Sunday', externalSource: true, independentOfAuthority: true });

beforeAll(async () => {
  database = await testDatabase();
  house = await openHouse({ databaseUrl: database.url, dataDir: '', clock, log: { info: () => undefined, warn: () => undefined } });
});
afterAll(async () => {
  await house[Symbol.asyncDispose]();
  await database.drop();
});

test('a quarter is published once it is over, stays, is restated by what is recorded later, and is counted again byte for byte', async () => {
  const first = await thanks('2021-03-29');
  await logged(first.caseId);
  const second = await thanks('2021-03-29');

  await expect(house.publications.publish(manager, quarter)).rejects.toMatchObject({ code: 'ERR_STATE', message: expect.stringContaining('31 March 2021') });
  clock.set('2021-04-06');
  await expect(house.publications.publish(worker, quarter)).rejects.toMatchObject({ code: 'ERR_FORBIDDEN' });
  const draft = await house.publications.draft(viewer, quarter);
  expect(draft.findings.map(({ level, code }) => `${level} ${code}`)).toEqual(['WARNING NOTHING_COUNTED', 'WARNING NOTHING_COUNTED', 'WARNING NOTHING_COUNTED', 'WARNING NOTHING_COUNTED']);
  expect((await house.publications.draft(manager, quarter)).seenBy.map(({ role }) => role)).toEqual(['COMPLAINTS_MANAGER', 'REPORTING_VIEWER']);

  const published = standingSet(await house.publications.publish(manager, quarter));
  expect(published.content.indicators[0]).toMatchObject({ definition: { id: 'PI-1' }, figure: { count: 1 }, cases: [{ caseId: first.caseId }] });
  await expect(house.publications.publish(manager, quarter)).rejects.toMatchObject({ code: 'ERR_ALREADY_DONE' });
  await expect(house.publications.restate(manager, quarter, 'To be sure')).rejects.toMatchObject({ code: 'ERR_ALREADY_DONE' });

  await expect(thanks('2021-03-30')).rejects.toMatchObject({ code: 'ERR_PERIOD_LOCKED', message: expect.stringContaining('30 March 2021 lies in 2020/21 Q4') });
  await logged(second.caseId);
  const bridge = await house.publications.bridge(manager, quarter);
  expect(bridge).toMatchObject({
    level: 'MAJOR',
    indicators: [{ before: { figure: { count: 1 } }, after: { figure: { count: 2 } } }],
    moved: [{ caseId: second.caseId, reference: second.reference, indicators: ['PI-1'], events: [{ type: 'ComplimentLogged', effectiveDate: '2021-04-06' }] }],
  });
  expect((await house.publications.bridge(viewer, quarter)).moved).toEqual([]);
  const restated = await house.publications.restate(manager, quarter, 'One compliment was logged after the quarter');
  expect(restated.sets.map(({ content, restated: again }) => [content.indicators[0]?.figure.count, again?.level])).toEqual([[1, undefined], [2, 'MAJOR']]);

  const path = await holidaysFile(holidays2029);
  await house.loadBankHolidays({ path, actor: actorWho('ADMINISTRATOR') });
  clock.set('2026-04-06');
  await thanks('2026-04-06');
  await using later = await openHouse({ databaseUrl: database.url, dataDir: '', clock, log: { info: () => undefined, warn: () => undefined } });
  expect((await later.publications.verify(viewer, quarter)).map(({ kept, recounted }) => [kept, recounted])).toEqual([[true, true], [true, true]]);
});

test('what several people do at once is each on record, and a quarter is published once', async () => {
  clock.set('2026-04-07');
  await thanks('2026-04-07');
  const now = parsePeriod('2025/26 Q4') as Quarter;
  const people = [manager, worker, viewer, actorWho('AUDITOR')];
  await Promise.all(people.map((person) => house.publications.draft(person, now)));
  expect((await house.publications.draft(manager, now)).seenBy.map(({ role }) => role).toSorted()).toEqual(people.map(({ role }) => role).toSorted());
  const both = await Promise.allSettled([manager, actorWho('COMPLAINTS_MANAGER', 'another')].map((person) => house.publications.publish(person, now)));
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(both.find((each) => each.status === 'rejected')?.reason).toMatchObject({ code: 'ERR_ALREADY_DONE' });
});

test('what was changed in the store does not come out again', async () => {
  await database.pool.query(String.raw`ALTER TABLE events DISABLE TRIGGER USER; UPDATE events SET data = replace(data, '\"count\":1', '\"count\":7') WHERE type = 'ReportPublished'`);
  expect((await house.publications.verify(viewer, quarter)).map(({ kept, recounted }) => [kept, recounted])).toEqual([[false, false], [true, true]]);
});
