import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandDefinitions, commands, type CommandDefinition } from '@redress/casework';
import type { Capability } from '@redress/identity';
import { caseMachines, type MachineId } from '@redress/procedures';
import { callerOf, readerOf, testServer, type TestServer } from '@redress/server/testing';
import { columns, grantIn, matrix } from './matrix-6-1.js';
import { worldOn } from './world.js';

const day = '2021-06-01';

describe('who may do what, over HTTP (domain 6.1)', () => {
  let server: TestServer;
  let doors: readonly string[];
  const histories: Record<string, string> = {};
  beforeAll(async () => {
    server = await testServer(day);
    const world = worldOn(server);
    for (const procedure of ['CSC', 'ASC', 'CORPORATE']) histories[procedure] = await world.received(day, procedure);
    for (const kind of ['COMMENT', 'COMPLIMENT']) histories[kind] = await world.brought(day, { kind });
    histories.INTAKE = await world.brought(day, {});
    histories.LGSCO = await world.referral(day);
    doors = Object.keys((await callerOf(server.url, 'auditor').get('/api/openapi.json')).body.paths as object);
    await server.house.readModels.catchUp();
  });
  afterAll(() => server.stop());

  /** The address that a command is posted to, as the API describes itself: on a history that takes it, or where it opens one. */
  function doorOf({ name, commandClass }: CommandDefinition): string {
    const machine = (Object.keys(caseMachines) as MachineId[]).find((each) => commands.of(each).some((one) => one.name === name)) ?? 'POOL_MEMBER';
    const door = doors.find((path) => path.endsWith(`/commands/${name}`)) ?? openingDoors[commandClass.opens ?? ''];
    if (door === undefined) throw new Error(`The API has no door for ${name}.`);
    return door.replace('{id}', histories[machine] ?? 'IO-1');
  }

  /** Something is said that nobody asked for: whoever may give it is told what is missing, and whoever may not hears nothing but that. */
  async function mayGive(person: string, definition: CommandDefinition): Promise<boolean> {
    const { status, body } = await callerOf(server.url, person).post(doorOf(definition), { nothing: 'of the kind' });
    expect([definition.name, person, status]).toEqual([definition.name, person, status === 403 ? 403 : 400]);
    expect(String(body.code)).toMatch(status === 403 ? /^ERR_FORBIDDEN$/ : /^ERR_/);
    return status !== 403;
  }

  it.each(matrix)('%s', async (capability, cells, queries = []) => {
    const given = commandDefinitions.filter(({ name, commandClass }) => commandClass.capability === capability || underAnotherRowToo[name] === capability);
    for (const [index, person] of columns.entries()) {
      const cell = cells[index] ?? '-';
      const grant = grantIn(cell);
      const allowed: string[] = [];
      for (const definition of given) if (await mayGive(person, definition)) allowed.push(definition.name);
      if (grant === 'NONE' || grant === 'READ') expect([person, cell, allowed]).toEqual([person, cell, []]);
      const asked = given.filter(({ commandClass: { asks } }) => asks === true).map(({ name }) => name);
      if (grant === 'PROPOSE') expect([person, cell, allowed.filter((name) => !asked.includes(name))]).toEqual([person, cell, []]);
      if (grant === 'COMMAND' && given.length > 0) expect([person, cell, allowed.length > 0]).toEqual([person, cell, true]);
      for (const query of queries) expect([person, cell, query, await maySee(person, query)]).toEqual([person, cell, query, grant !== 'NONE']);
    }
  });

  async function maySee(person: string, query: string): Promise<boolean> {
    const path = query.replace(/CASE_OF_(\w+)/, (_, machine: string) => histories[machine] ?? '');
    const { status } = path.startsWith('/api') ? await callerOf(server.url, person).get(path) : await readerOf(server.url, person).get(path);
    expect([person, path, status]).toEqual([person, path, [403, 404].includes(status) ? status : 200]);
    return status === 200;
  }

  it('has every command under one of its rows, but those that stand in a table of commands', () => {
    const rows = new Set<string>(matrix.map(([capability]) => capability));
    expect(commandDefinitions.filter(({ commandClass: { capability } }) => !rows.has(capability)).map(({ commandClass: { capability } }) => capability).every((each) => each === 'NOTES_AND_DOCUMENTS' || each === 'POOL_AVAILABILITY')).toBe(true);
  });
});

/** A panel is both arranged and assigned. */
const underAnotherRowToo: Readonly<Record<string, Capability>> = { 'appoint-panel': 'ASSIGNMENT' };
const openingDoors: Readonly<Record<string, string>> = { CASE: '/api/representations', REFERRAL: '/api/referrals', POOL_MEMBER: '/api/pool-members', CAMPAIGN: '/api/recruitment-campaigns' };
