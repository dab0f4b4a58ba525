import type { EventStore, Position } from '@redress/event-store';
import type pg from 'pg';
import { checkpointOf } from './checkpoint.js';
import type { Projection } from './projection.js';
import { buildingSchema } from './schemas.js';

/** How a read model stands against the history. */
export interface ProjectionStanding {
  readonly projection: string;
  /** The version that serves; undefined before the first migration. */
  readonly version: number | undefined;
  readonly position: Position | undefined;
  /** Events applied. */
  readonly events: number;
  /** Events of the history not yet applied; counted up to 10,000, which stands for that many or more. */
  readonly lag: number;
  readonly parked: number;
  /** Events applied by a build that is running or was killed. */
  readonly building?: number;
}

const countedUpTo = 10_000;

export async function standingOfProjection(pool: pg.Pool, store: EventStore, { name }: Projection): Promise<ProjectionStanding> {
  const serving = await checkpointOf(pool, name);
  const building = await checkpointOf(pool, buildingSchema(name));
  return {
    projection: name,
    version: serving?.version,
    position: serving?.position,
    events: serving?.events ?? 0,
    lag: await eventsAfter(store, serving?.position),
    parked: serving === undefined ? 0 : await parkedCount(pool, name),
    ...(building === undefined ? {} : { building: building.events }),
  };
}

async function eventsAfter(store: EventStore, position: Position | undefined): Promise<number> {
  if ((await store.head()) === position) return 0;
  let count = 0;
  for await (const _ of store.readAll({ limit: countedUpTo, ...(position === undefined ? {} : { after: position }) })) count += 1;
  return count;
}

async function parkedCount(pool: pg.Pool, name: string): Promise<number> {
  const { rows } = await pool.query<{ parked: number }>(`SELECT count(*)::int AS parked FROM ${name}.parked`);
  return rows[0]?.parked ?? 0;
}
