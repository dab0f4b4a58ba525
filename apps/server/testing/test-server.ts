import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import type { EventStore } from '@redress/event-store';
import { openHouse, type House, type HouseOptions } from '@redress/house';
import { eventStoreBeside, historyBeside } from '@redress/house/testing';
import type { Policy } from '@redress/procedures';
import { policiesWithRoom } from '@redress/procedures/testing';
import { pino, type Logger } from 'pino';
import { testDatabase, type TestDatabase } from '@redress/postgres/testing';
import { serverMigrations } from '../src/house/migrations.js';
import { createApp } from '../src/web/create-app.js';
import { requestLimits, type RequestLimits } from '../src/web/request-limits.js';
import { ownHosts } from '../src/web/set-up-own-hosts.js';

/** A whole server of a test's own: the real application on a fresh database, by a clock that the test sets. */
export interface TestServer {
  readonly url: string;
  readonly house: House;
  /** The histories behind the doors, to look at. */
  readonly store: EventStore;
  /** Methods and addresses of the routes, as Fastify writes them. */
  readonly routes: readonly { readonly method: string; readonly url: string }[];
  readonly log: Logger;
  /** What was logged, line by line. */
  readonly logged: readonly string[];
  /** Sets the clock to an instant; a day alone is its noon. */
  setTime(time: string): void;
  stop(): Promise<void>;
}

/** Other than the program's own. */
export interface OtherThanOwn {
  readonly indicators?: NonNullable<HouseOptions['indicators']>;
  readonly limits?: RequestLimits;
  /** Those with room in the pool unless told. */
  readonly policies?: readonly Policy[];
}

/** On a fresh database that goes when it stops, or on one that is given and stays. */
export async function testServer(time: string, given?: TestDatabase, { limits, ...other }: OtherThanOwn = {}): Promise<TestServer> {
  let now = instantOf(time);
  const database = given ?? (await testDatabase());
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
  const house = await openHouse({
    databaseUrl: database.url, eventStoreUrl: eventStoreBeside(database.url), dataDir: '', clock: { now: () => now }, log, migrations: serverMigrations, policies: policiesWithRoom, ...other,
  });
  const store = await historyBeside({ pool: house.pool, url: database.url }, house.clock);
  const brand = { name: 'Redress', colour: '#4b2a6b' };
  const app = await createApp({ house, log, brand, hosts: ownHosts('localhost', []), limits: limits ?? requestLimits });
  const routes: { method: string; url: string }[] = [];
  app.getHttpAdapter().getInstance().addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) routes.push({ method: each, url });
  });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`, house, store, log, routes, logged,
    setTime: (next) => { now = instantOf(next); },
    stop: async () => {
      await app.close();
      await store.close();
      await house[Symbol.asyncDispose]();
      if (!given) await database.drop();
    },
  };
}

function instantOf(time: string): Date {
  return new Date(time.includes('T') ? time : `${time}T12:00:00Z`);
}
