import type pg from 'pg';
import { lockInTransaction } from './advisory-locks.js';
import { fingerprintOfProjection, type Projection } from './projection.js';
import { inTransaction } from './transaction.js';

/** The schema that serves has the projection's name; a new one is built beside it; the old one is kept for the moment after the switch. */
export const buildingSchema = (name: string): string => `${name}_building`;
export const retiredSchema = (name: string): string => `${name}_retired`;
/** As the history stood once; it never serves. */
export const pastSchema = (name: string): string => `${name}_past`;

/** Each schema carries its own checkpoint and its own parked cases, so that switching it switches everything. */
const runtimeTables = `
CREATE TABLE progress (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  version integer NOT NULL,
  fingerprint text NOT NULL,
  position text COLLATE "C",
  events bigint NOT NULL
);
CREATE TABLE parked (
  stream_id text COLLATE "C" PRIMARY KEY,
  code text NOT NULL,
  message text NOT NULL,
  event_id uuid NOT NULL,
  event_type text NOT NULL,
  revision bigint NOT NULL,
  position text COLLATE "C" NOT NULL,
  recorded_at timestamptz NOT NULL,
  waiting integer NOT NULL
);`;

/** Makes the schema that serves, empty, where there is none. */
export async function createServing(client: pg.PoolClient, projection: Projection): Promise<void> {
  await inTransaction(client, projection.name, async () => {
    await lockInTransaction(client, 'APPLY', projection.name);
    const { rows } = await client.query<{ there: boolean }>('SELECT to_regnamespace($1) IS NOT NULL AS there', [projection.name]);
    if (rows[0]?.there !== true) await makeSchema(client, projection, projection.name);
  });
}

/** Makes an empty schema to build in. Only for the holder of the BUILD lock, or the PAST lock. */
export async function createBuilding(client: pg.PoolClient, projection: Projection, schema = buildingSchema(projection.name)): Promise<void> {
  await inTransaction(client, schema, () => makeSchema(client, projection, schema));
}

async function makeSchema(client: pg.PoolClient, projection: Projection, schema: string): Promise<void> {
  await client.query(`CREATE SCHEMA ${schema}`);
  await client.query(runtimeTables);
  await client.query(projection.tables);
  await client.query('INSERT INTO progress (version, fingerprint, events) VALUES ($1, $2, 0)', [projection.version, fingerprintOfProjection(projection)]);
}

/** Removes what a killed build or switch left behind. Only for the holder of the BUILD lock. */
export async function sweep(client: pg.PoolClient, name: string): Promise<void> {
  await client.query(`DROP SCHEMA IF EXISTS ${buildingSchema(name)}, ${retiredSchema(name)} CASCADE`);
}

/** What was built serves from here on, in one transaction. Only for the holder of both locks. */
export async function switchSchemas(client: pg.PoolClient, name: string): Promise<void> {
  await client.query(`BEGIN;
    ALTER SCHEMA ${name} RENAME TO ${retiredSchema(name)};
    ALTER SCHEMA ${buildingSchema(name)} RENAME TO ${name};
    COMMIT`);
}
