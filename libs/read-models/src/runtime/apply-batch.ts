import type { RecordedEvent } from '@redress/event-store';
import type pg from 'pg';
import { lockInTransaction } from './advisory-locks.js';
import { applyOrPark } from './apply-or-park.js';
import { moveCheckpoint, checkpointOf, type Checkpoint } from './checkpoint.js';
import { fingerprintOfProjection, type Projection } from './projection.js';
import { ReadModelError } from './read-model-error.js';
import { inTransaction } from './transaction.js';

/**
 * Applies the events that follow a checkpoint and moves it, in one transaction under the schema's lock. Answers the checkpoint reached.
 * When another process has moved it meanwhile, nothing is applied and the answer is where that process has come to.
 */
export function applyBatch(client: pg.PoolClient, projection: Projection, schema: string, from: Checkpoint, events: readonly RecordedEvent[]): Promise<Checkpoint> {
  return inTransaction(client, schema, async () => {
    await lockInTransaction(client, 'APPLY', schema);
    const found = await servedCheckpoint(client, projection, schema);
    const last = events.at(-1);
    if (found.position !== from.position || last === undefined) return found;
    await applyOrPark(projection, events.map((event, index) => ({ event, number: found.events + index + 1 })), client);
    const reached = { ...found, position: last.position, events: found.events + events.length };
    await moveCheckpoint(client, reached.position, reached.events);
    return reached;
  });
}

/** The checkpoint of a schema of this projection, as it is made now. Throws ERR_READ_MODEL_VERSION for another. */
export async function servedCheckpoint(connection: pg.Pool | pg.PoolClient, projection: Projection, schema: string): Promise<Checkpoint> {
  const { name, version } = projection;
  const found = await checkpointOf(connection, schema);
  if (found === undefined) {
    throw new ReadModelError('ERR_READ_MODEL_UNKNOWN', `The read model ${name} is not in this database: start the server or run the rebuild, which make it.`);
  }
  if (found.version !== version) {
    throw new ReadModelError('ERR_READ_MODEL_VERSION', `The read model ${name} is at version ${found.version} and this program knows version ${version}: run the newer program.`);
  }
  if (found.fingerprint !== fingerprintOfProjection(projection)) {
    throw new ReadModelError('ERR_READ_MODEL_VERSION', `The read model ${name} is kept by a program with other machines, holidays or policies: run one program at a time, or restart this one to build it anew.`);
  }
  return found;
}
