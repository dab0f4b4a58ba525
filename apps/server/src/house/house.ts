import { createCasework, type Casework } from '@redress/casework';
import type { Clock, EventStore } from '@redress/event-store';
import { createPostgresEventStore, createPostgresSnapshotStore, eventStoreMigrations } from '@redress/event-store-postgres';
import { migrate, openDatabase } from '@redress/postgres';
import { workflowOf, type Workflow } from '@redress/procedures';
import { createReadModels, type ReadModels } from '@redress/read-models';
import type pg from 'pg';
import type { Log } from '../boot/log.js';
import { serverMigrations } from './migrations.js';

/** Everything below the web: opened once at start and handed to whatever needs it. */
export interface House {
  readonly clock: Clock;
  readonly log: Log;
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly workflow: Workflow;
  readonly casework: Casework;
  readonly readModels: ReadModels;
  /** Safe to call twice. */
  close(): Promise<void>;
}

export interface HouseOptions {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** Opens the database, brings its schema up to date and puts the house on it. Throws DatabaseError. */
export async function openHouse({ databaseUrl, dataDir, clock, log }: HouseOptions): Promise<House> {
  const database = await openDatabase({ databaseUrl, dataDir, log });
  const { pool } = database;
  try {
    await migrate(pool, [...eventStoreMigrations, ...serverMigrations]);
    const store = createPostgresEventStore({ pool, clock });
    const workflow = workflowOf();
    const readModels = createReadModels({ pool, store, workflow, log });
    await readModels.migrate();
    const casework = createCasework({ store, snapshots: createPostgresSnapshotStore({ pool }), workflow, clock });
    const close = async (): Promise<void> => {
      await store.close();
      await database.stop();
    };
    return { clock, log, pool, store, workflow, casework, readModels, close };
  } catch (error) {
    await database.stop();
    throw error;
  }
}
