import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { londonDate } from '@redress/calendar';
import { holidaysFile, holidaysOf } from '@redress/casework/testing';
import { operator } from '@redress/identity';
import { actorWho } from '@redress/identity/testing';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { openHouse, type House } from '../open-house.js';

let database: TestDatabase;
let now: Date;
let commands: number;
beforeEach(async () => {
  database = await testDatabase();
  now = noon('2026-11-02');
  commands = 0;
});
afterEach(() => database.drop());

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);
const opened = (): Promise<House> => openHouse({ databaseUrl: database.url, dataDir: '', clock: { now: () => now }, log: { info: () => undefined, warn: () => undefined } });
const [manager, administrator] = [actorWho('COMPLAINTS_MANAGER', 'complaints-manager'), actorWho('ADMINISTRATOR', 'administrator')];
const draft = { version: 'COUNCIL_2026', basedOn: 'CODE_2024', effectiveFrom: londonDate('2026-12-01'), changes: [{ key: 'corporate.acknowledgeWd', value: 8 }], reason: 'Cabinet, 2 November' };

async function received(house: House, day: string): Promise<string> {
  now = noon(day);
  commands += 1;
  const id = (count: number): string => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  const body = { kind: 'COMPLAINT', receivedOn: day, channel: 'EMAIL', serviceId: 'Roads', teamId: 'North', subject: 'DELAY', complainantType: 'RESIDENT', complainantName: 'Ann Other', summary: 'Holes' };
  const { caseId } = await house.casework.execute('receive-representation', { caseId: undefined, body, actor: manager, commandId: id(commands * 2) });
  await house.casework.execute('select-procedure', { caseId, body: { procedure: 'CORPORATE', reason: 'Roads' }, actor: manager, commandId: id(commands * 2 + 1) });
  return caseId;
}

const acknowledgementDue = async (house: House, caseId: string) => (await house.casework.getCase(operator, caseId)).deadlines.find(({ code }) => code === 'CORP-ACK');

test('a version drafted by one and approved by another is in force from its day; running clocks keep the version of their first', async () => {
  await using before = await opened();
  expect((await before.policies.draft(manager, draft)).drafts).toMatchObject([{ version: 'COUNCIL_2026', differs: [{ key: 'corporate.acknowledgeWd', from: 5, to: 8 }], moves: [] }]);
  expect(await before.isLawOutdated()).toBe(true);
  const { versions, drafts } = await before.policies.approve(administrator, 'COUNCIL_2026');
  expect([versions.map(({ version }) => version), drafts]).toEqual([['WCC_2021', 'CODE_2024', 'COUNCIL_2026'], []]);
  await using house = await opened();
  const running = await received(house, '2026-11-30');
  const begun = await received(house, '2026-12-01');
  expect(await acknowledgementDue(house, running)).toMatchObject({ policyVersion: 'CODE_2024', dueOn: '2026-12-07' });
  expect(await acknowledgementDue(house, begun)).toMatchObject({ policyVersion: 'COUNCIL_2026', dueOn: '2026-12-11' });
});

test.each([
  ['a day on which clocks have started', { effectiveFrom: londonDate('2026-11-02') }, 'ERR_POLICY_DATES', 'Choose a day after 2 November 2026'],
  ['a name that is taken', { version: 'WCC_2021' }, 'ERR_ALREADY_DONE', 'another name'],
  ['no version to begin from', { basedOn: 'NONE' }, 'ERR_VALIDATION', 'There are: '],
  ['a value that there is not', { changes: [{ key: 'corporate.stage9Wd', value: 1 }] }, 'ERR_VALIDATION', 'no value of that name'],
  ['a limit of no days', { changes: [{ key: 'corporate.stage1Wd', value: 0 }] }, 'ERR_VALIDATION', 'whole number'],
  ['nothing changed', { changes: [{ key: 'corporate.acknowledgeWd', value: 5 }] }, 'ERR_VALIDATION', 'say what changes'],
] as const)('a draft with %s is refused', async (_, wrong, code, words) => {
  await using house = await opened();
  await expect(house.policies.draft(manager, { ...draft, ...wrong })).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
  expect((await house.policies.told(administrator)).drafts).toEqual([]);
});

test('two versions never begin on one day, nobody approves but an administrator, and none once its day has come', async () => {
  await using house = await opened();
  await house.policies.draft(manager, draft);
  await house.policies.draft(manager, { ...draft, version: 'OTHER' });
  await expect(house.policies.approve(manager, 'COUNCIL_2026')).rejects.toMatchObject({ code: 'ERR_FORBIDDEN' });
  await expect(house.policies.draft(administrator, { ...draft, version: 'THIRD' })).rejects.toMatchObject({ code: 'ERR_FORBIDDEN' });
  await house.policies.approve(administrator, 'COUNCIL_2026');
  await expect(house.policies.approve(administrator, 'OTHER')).rejects.toMatchObject({ code: 'ERR_POLICY_DATES' });
  expect((await house.policies.refuse(administrator, 'OTHER', 'Not resolved')).drafts).toEqual([]);
  await expect(house.policies.approve(administrator, 'OTHER')).rejects.toMatchObject({ code: 'ERR_STATE' });
  await house.policies.draft(manager, { ...draft, version: 'LATE', effectiveFrom: londonDate('2026-12-02') });
  now = noon('2026-12-02');
  await expect(house.policies.approve(administrator, 'LATE')).rejects.toMatchObject({ code: 'ERR_POLICY_DATES' });
});

test('what a holiday would move is shown before it is loaded, from and to, and nothing is written', async () => {
  await using house = await opened();
  await received(house, '2026-11-02');
  await house.readModels.catchUp();
  const path = await holidaysFile([...holidaysOf(2026), '2026-11-05'].toSorted());
  const { moves, added } = await house.loadBankHolidays({ path, actor: administrator, isDryRun: true });
  expect(added).toMatchObject([{ date: '2026-11-05' }]);
  expect(moves).toContainEqual(expect.objectContaining({ title: 'Acknowledge the complaint', from: '2026-11-09', to: '2026-11-10' }));
  expect(await house.isLawOutdated()).toBe(false);
});
