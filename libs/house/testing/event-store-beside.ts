import type { Clock, EventStore } from '@redress/event-store';
import { openKurrentDb } from '@redress/event-store-kurrentdb';
import { inNamespace, serverVariable } from '@redress/event-store-kurrentdb/testing';
import { createPostgresEventStore } from '@redress/event-store-postgres';
import type { TestDatabase } from '@redress/postgres/testing';

/**
 * Where the history of a test's database lies: in the database itself, and that is undefined; or, for `npm run test:kurrentdb`, in a
 * namespace of its own in the real server that the variable names.
 */
export function eventStoreBeside(databaseUrl: string | undefined): string | undefined {
  const server = process.env[serverVariable];
  const name = URL.parse(databaseUrl ?? '')?.pathname.replaceAll(/[^a-z0-9]/g, '');
  return server === undefined || server === '' || name === undefined || name === '' ? undefined : inNamespace(server, name);
}

/** The history of a test's database, wherever it lies. Its tables must be there. */
export async function historyBeside({ pool, url }: Pick<TestDatabase, 'pool' | 'url'>, clock: Clock): Promise<EventStore> {
  const eventStoreUrl = eventStoreBeside(url);
  return eventStoreUrl === undefined ? createPostgresEventStore({ pool, clock }) : (await openKurrentDb({ url: eventStoreUrl, clock })).store;
}
