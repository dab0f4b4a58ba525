import type { EventStore } from '@redress/event-store';
import type pg from 'pg';
import { lock, unlock } from './advisory-locks.js';
import { catchUpSchema } from './catch-up.js';
import { checkpointOf, type Checkpoint } from './checkpoint.js';
import { fingerprintOfProjection, type OnProgress, type Projection } from './projection.js';
import { ReadModelError } from './read-model-error.js';
import { buildingSchema, createBuilding, sweep, switchSchemas } from './schemas.js';
import { withClient } from './with-client.js';

export interface Building {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly projection: Projection;
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Builds a projection from the first event in a schema of its own while the old one serves and goes on being filled, then switches them.
 * One process at a time; killed at any moment, it leaves the old one serving and the next build starts over.
 * `onlyIfAnother`: does nothing when the one that serves is made as this program makes it by the time it is our turn.
 */
export function buildAnew(building: Building, { onlyIfAnother }: { readonly onlyIfAnother: boolean }): Promise<void> {
  const { pool, projection } = building;
  const { name, version } = projection;
  return withClient(pool, async (client) => {
    await lock(client, 'BUILD', name);
    const serving = await checkpointOf(client, name);
    if (serving !== undefined && serving.version > version) {
      throw new ReadModelError('ERR_READ_MODEL_VERSION', `The read model ${name} is at version ${serving.version} and this program knows version ${version}: build it with the newer program.`);
    }
    if (!onlyIfAnother || serving === undefined || !isMadeAs(projection, serving)) await build(client, building, serving?.events);
    await unlock(client, 'BUILD', name);
  });
}

/** All on the one connection that holds the locks: if it is lost, nothing more is written by this build. */
async function build(client: pg.PoolClient, { store, projection, onProgress }: Building, expected: number | undefined): Promise<void> {
  const { name } = projection;
  const toHead = () =>
    catchUpSchema({
      store, projection, schema: buildingSchema(name), connected: (work) => work(client),
      onBatch: ({ events }) => onProgress?.({ projection: name, events, ...(expected === undefined ? {} : { of: Math.max(expected, events) }) }),
    });
  await sweep(client, name);
  await createBuilding(client, projection);
  await toHead();
  // From here the old one stands still, so the new one cannot be behind it when they are switched.
  await lock(client, 'APPLY', name);
  await toHead();
  await switchSchemas(client, name);
  await unlock(client, 'APPLY', name);
  await sweep(client, name);
}

/** Whether rows are made as this program makes them: of this version, in the same tables and by the same machines, facts and law. */
export function isMadeAs(projection: Projection, { version, fingerprint }: Checkpoint): boolean {
  return version === projection.version && fingerprint === fingerprintOfProjection(projection);
}
