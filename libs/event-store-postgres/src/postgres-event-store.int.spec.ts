import { eventStoreContract } from '@redress/event-store/contract';
import { migrate } from '@redress/postgres';
import { testDatabase } from '@redress/postgres/testing';
import pg from 'pg';
import { eventStoreMigrations } from './migrations.js';
import { createPostgresEventStore } from './postgres-event-store.js';
import { createPostgresSnapshotStore } from './postgres-snapshot-store.js';

eventStoreContract('The PostgreSQL event store', async (clock) => {
  const database = await testDatabase();
  await migrate(database.pool, eventStoreMigrations);
  const neighboursPool = new pg.Pool({ connectionString: database.url });
  const store = createPostgresEventStore({ pool: database.pool, clock });
  const neighbour = createPostgresEventStore({ pool: neighboursPool, clock });
  const dispose = async (): Promise<void> => {
    await Promise.all([store.close(), neighbour.close()]);
    await neighboursPool.end();
    await database.drop();
  };
  return { store, neighbour, snapshots: createPostgresSnapshotStore(database), dispose };
});
