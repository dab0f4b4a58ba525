import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commandsThereAre } from '@redress/cli/testing';
import { testServer, type TestServer } from '@redress/server/testing';
import { openTo } from './asked-by-nobody.js';
import { busDoors } from './bus-doors.js';
import { commandsWithoutActor, withoutHouse } from './command-line-doors.js';
import { openRoutes, routesOf, strangersAnswered } from './http-doors.js';
import { doorsOf, libraryDoors } from './library-doors.js';
import { machinery } from './machinery.js';

let server: TestServer;
beforeAll(async () => { server = await testServer('2021-06-16'); });
afterAll(() => server.stop());

describe('every door asks who is there', () => {
  test('of the libraries: what the open house can be asked', async () => {
    const doors = libraryDoors(server.house);
    expect(await openTo(doors)).toEqual([]);
    expect(doors.map(({ name }) => name)).toEqual(expect.arrayContaining(['house.verify', 'house.casework.getCase', 'house.readModels.listCases', 'house.reporting.explain']));
  });

  test('of the buses: every command and every query', async () => {
    const doors = busDoors(server.house.casework);
    expect(await openTo(doors)).toEqual([]);
    expect(doors.length).toBe(server.house.casework.commands.definitions.length + 6);
  });

  test('of the web: every route', async () => {
    expect(await strangersAnswered(server)).toEqual([]);
    expect(routesOf(server)).toEqual(expect.arrayContaining(['GET /api/cases', 'GET /cases/:id', 'POST /cases/:id/:command', ...Object.keys(openRoutes)]));
  });

  test('of the command line: every command', async () => {
    expect(await commandsWithoutActor()).toEqual([]);
    expect(commandsThereAre().map((words) => words.join(' '))).toEqual(expect.arrayContaining(['case show something', ...Object.keys(withoutHouse)].map((name) => expect.stringContaining(name))));
  });
});

describe('a door without an actor is told of in a sentence', () => {
  test('in a library', async () => {
    expect(await openTo(doorsOf('house.casework', { peek: async () => 'everything' }))).toEqual([
      'house.casework.peek has no actor: whoever may ask for nothing gets an answer there. Give it an Actor first and ask it what it may, or say in test/doors/machinery.ts why it answers nothing.',
    ]);
  });

  test('on the web', async () => {
    expect(await strangersAnswered({ url: server.url, routes: [{ method: 'GET', url: '/assets/images/*' }, { method: 'GET', url: '/cases' }, { method: 'GET', url: '/people' }, { method: 'PUT', url: '/health' }] }))
      .toEqual(['PUT /health has no actor: a stranger gets 404 there. Take @ActingPerson() or @ReadingPerson(), or say in test/doors/http-doors.ts why it is open.']);
  });

  test('and what needs none says why', () => {
    expect(Object.values({ ...machinery, ...openRoutes, ...withoutHouse }).filter((why) => why.trim() === '')).toEqual([]);
  });
});
