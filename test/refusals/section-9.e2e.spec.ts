import { randomUUID } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandDefinitions } from '@redress/casework';
import { londonDate } from '@redress/calendar';
import { holidaysFile, holidaysOf } from '@redress/casework/testing';
import type { Position } from '@redress/event-store';
import { actorWho } from '@redress/identity/testing';
import { presets } from '@redress/procedures';
import { proseFaults } from '@redress/procedures/testing';
import { callerOf, complaintOn, readerOf, testServer, type TestServer } from '@redress/server/testing';
import { atTheDoor } from './at-the-door.js';
import { inTheStages } from './in-the-stages.js';
import { interviewsAndClocks } from './interviews-and-clocks.js';
import { laterOn } from './later-on.js';
import { notDriven } from './not-driven.js';
import { section9 } from './section-9.js';
import { worldOn, type World } from './world.js';

const driven = [...atTheDoor, ...inTheStages, ...interviewsAndClocks, ...laterOn].toSorted((one, other) => one.row - other.row);
/** Rows that are no refusal of a request, each with a test of its own below. */
const ofTheirOwn = [26, 84, 86, 87, 88];
const rowOf = (row: number) => section9.find(([number]) => number === row) ?? [row, 'no row of the catalogue', []] as const;

describe('the catalogue of bad input over HTTP (domain section 9)', () => {
  let server: TestServer;
  let world: World;
  beforeAll(async () => {
    server = await testServer('2021-05-10');
    world = worldOn(server);
    // Whoever investigates in these cases is inducted before the earliest of them.
    await world.investigated('2021-05-10', 'CSC');
  });
  afterAll(() => server.stop());

  /** What people recorded since, on whatever history but the access logs; what time brings is recorded all the same. */
  const recordedAfter = async (position: Position | undefined) => (await Array.fromAsync(server.store.readAll(position === undefined ? {} : { after: position })))
    .filter(({ streamId, metadata: { actor } }) => !streamId.startsWith('access-') && actor.role !== 'SYSTEM').map(({ type }) => type);

  it.each(driven.map((each) => [each.row, `${rowOf(each.row)[1]}${each.which === undefined ? '' : ` (${each.which})`}`, each] as const))('%i. %s', async (row, _, refused) => {
    const { given, door, sends, by = 'complaints-manager', headers = {}, code, status = 409, says, instead } = refused;
    const told = await given(world);
    const [id, more] = typeof told === 'string' ? [told, {}] : told;
    const before = await server.store.head();
    const path = door.startsWith('/') ? door : `/api/cases/${id}/commands/${door}`;
    const answer = await callerOf(server.url, by).post(path, { ...more, ...sends }, headers);
    const detail = String(answer.body.detail);
    expect({ code: answer.body.code, status: answer.status, detail }).toEqual({ code, status, detail });
    expect(rowOf(row)[2]).toContain(code);
    for (const words of [...says, instead]) expect(detail).toContain(words);
    expect([instead, detail, answer.body.cite]).toEqual([expect.stringMatching(/./), expect.stringMatching(/\.$/), expect.stringMatching(/./)]);
    expect(proseFaults(`${detail.replaceAll('YYYY-MM-DD', '')} ${String(answer.body.cite)}`)).toEqual([]);
    expect(await recordedAfter(before)).toEqual([]);
  });

  it('26. above capacity: how many of how many, and nothing written, under the policies that the program comes with', async () => {
    const own = await testServer('2021-06-01', undefined, { policies: presets });
    try {
      const there = worldOn(own);
      await there.member('2021-06-01', 'IO-26', 'IO');
      for (let open = 0; open < 3; open += 1) await there.done(await there.inStage2('2021-06-01', 'CSC'), 'assign-investigator', { poolMemberId: 'IO-26' });
      const caseId = await there.inStage2('2021-06-01', 'CSC');
      const before = await own.store.head();
      expect(await there.post(`/api/cases/${caseId}/commands/assign-investigator`, { poolMemberId: 'IO-26' })).toMatchObject({
        status: 409, body: { code: 'ERR_CAPACITY', field: 'poolMemberId', detail: 'This member of the pool has 3 open cases of at most 3. Choose another, or wait until one of them is answered.' },
      });
      expect(await own.store.head()).toEqual(before);
    } finally {
      await own.stop();
    }
  });

  it('84. the same command id: the first answer, and no new event', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const caseId = await world.received('2021-06-01', 'CSC');
    const give = () => callerOf(server.url, 'complaints-manager').post(`/api/cases/${caseId}/commands/acknowledge`, { sentOn: '2021-06-01', method: 'EMAIL' }, key);
    const { body: first } = await give();
    const before = await server.store.head();
    expect(await give()).toMatchObject({ body: { revision: first.revision, events: first.events } });
    expect(await recordedAfter(before)).toEqual([]);
  });

  it('86. a policy version that begins with another, or on a day on which clocks have started, a locked quarter among them: whoever drafts it is told', async () => {
    world.on('2021-12-01');
    const before = await server.store.head();
    const drafting = (effectiveFrom: string) => server.house.policies.draft(actorWho('COMPLAINTS_MANAGER'), {
      version: 'COUNCIL_2022', basedOn: 'WCC_2021', effectiveFrom: londonDate(effectiveFrom), changes: [{ key: 'corporate.stage1Wd', value: 15 }], reason: 'Resolved',
    });
    await expect(drafting('2026-04-01')).rejects.toMatchObject({ code: 'ERR_POLICY_DATES', message: expect.stringContaining('begins on 1 April 2026') });
    await expect(drafting('2021-09-30')).rejects.toMatchObject({ code: 'ERR_POLICY_DATES', message: expect.stringContaining('Choose a day after 1 December 2021') });
    expect(await recordedAfter(before)).toEqual([]);
  });

  it('87. a file that takes a holiday away which a date was counted by: whoever loads it is told, and the calendar stays', async () => {
    world.on('2021-12-01');
    const before = await server.store.head();
    const path = await holidaysFile([...holidaysOf(2021).filter((date) => date !== '2021-08-30'), '2021-12-24'].toSorted());
    const loading = server.house.loadBankHolidays({ path, actor: actorWho('ADMINISTRATOR') });
    await expect(loading).rejects.toMatchObject({ code: 'ERR_CALENDAR_HISTORY', message: expect.stringContaining('30 August 2021') });
    expect(await recordedAfter(before)).toEqual([]);
  });

  it('88. formulas, scripts and markup are taken as they are, and are neither on any page', async () => {
    world.on('2021-12-01');
    const typed = { summary: '=1+1', teamId: '@cmd', complainantName: '<script>alert(1)</script>' };
    const { status, body } = await world.post('/api/representations', { ...complaintOn('2021-12-01'), ...typed });
    expect(status).toBe(201);
    const page = await readerOf(server.url, 'complaints-manager').get(`/cases/${String(body.caseId)}`);
    expect(page.html).not.toContain('<script>alert');
    for (const text of Object.values(typed)) expect(page.text).toContain(text);
  });
});

describe('of the catalogue', () => {
  const rowsDriven = new Set([...driven.map(({ row }) => row), ...ofTheirOwn]);

  it('every row is driven, or it is said why not', () => {
    const told = new Set([...rowsDriven, ...notDriven.map(({ row }) => row)]);
    expect(section9.filter(([row]) => !told.has(row)).map(([row, badInput]) => `${row}. ${badInput}`)).toEqual([]);
    expect(notDriven.filter(({ row, part }) => part === undefined && rowsDriven.has(row)).map(({ row }) => row)).toEqual([]);
  });

  it('every code of a row that is driven was seen', () => {
    const seen = (row: number, code: string) => driven.some((each) => each.row === row && each.code === code);
    const parts = new Set(notDriven.map(({ row }) => row));
    expect(section9.flatMap(([row, , codes]) => codes.filter((code) => !parts.has(row) && !ofTheirOwn.includes(row) && !seen(row, code)).map((code) => `${row} ${code}`))).toEqual([]);
  });

  it('no row is left out whose command has come to be: drive it', () => {
    const names = new Set(commandDefinitions.map(({ name }) => name));
    expect(notDriven.filter(({ until = [] }) => until.some((name) => names.has(name))).map(({ row, part = '' }) => [row, part])).toEqual([]);
  });

  it('no row is left out whose code has come to be: drive it', async () => {
    const sources = await Promise.all((await Array.fromAsync(glob('libs/*/src/**/*.ts'))).filter((file) => !file.endsWith('.spec.ts')).map((file) => readFile(file, 'utf8')));
    const known = (code: string) => sources.some((source) => source.includes(`'${code}'`));
    const waiting = notDriven.filter(({ until }) => until === undefined).flatMap(({ row }) => rowOf(row)[2].map((code) => [row, code] as const));
    expect(waiting.filter(([, code]) => known(code))).toEqual([]);
  });
});
