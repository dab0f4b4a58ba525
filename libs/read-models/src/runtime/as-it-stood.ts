import type { EventStore } from '@redress/event-store';
import type pg from 'pg';
import { lock, unlock } from './advisory-locks.js';
import { catchUpSchema } from './catch-up.js';
import type { Projection } from './projection.js';
import { createBuilding, pastSchema } from './schemas.js';
import { withClient } from './with-client.js';

export interface Past {
  readonly pool: pg.Pool;
  /** A history that ends where it stood. */
  readonly store: Pick<EventStore, 'readAll'>;
  readonly projection: Projection;
}

/**
 * Builds a projection from the first event to the last of a history that ends, in a schema of its own, and throws it away after the work.
 * One at a time; what a killed one left is removed by the next.
 */
export function asItStood<Answer>({ pool, store, projection }: Past, work: (client: pg.PoolClient, schema: string) => Promise<Answer>): Promise<Answer> {
  const { name } = projection;
  const schema = pastSchema(name);
  return withClient(pool, async (client) => {
    await lock(client, 'PAST', name);
    await remove(client, schema);
    await createBuilding(client, projection, schema);
    await catchUpSchema({ store, projection, schema, connected: (apply) => apply(client) });
    const answer = await work(client, schema);
    await remove(client, schema);
    await unlock(client, 'PAST', name);
    return answer;
  });
}

async function remove(client: pg.PoolClient, schema: string): Promise<void> {
  await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
}
