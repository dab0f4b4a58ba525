import { DatabaseError, type Migration } from '@redress/postgres';
import type pg from 'pg';

/** The history that lies in the database itself. */
export const postgresIdentity = 'postgresql';

/** Read models, snapshots and checkpoints are of one history: beside another they would mix two. */
export const oneStoreMigrations: readonly Migration[] = [{
  id: 'house/0002-one-event-store',
  sql: `CREATE TABLE event_store (identity text NOT NULL);
    CREATE UNIQUE INDEX one_event_store ON event_store ((true));
    INSERT INTO event_store SELECT '${postgresIdentity}' WHERE EXISTS (SELECT FROM events);`,
}];

/** Gives the database to this history, if it has none yet. Throws DatabaseError when it has another. */
export async function holdToOneStore(pool: pg.Pool, identity: string): Promise<void> {
  await pool.query('INSERT INTO event_store (identity) VALUES ($1) ON CONFLICT DO NOTHING', [identity]);
  const { rows: [held] } = await pool.query<{ identity: string }>('SELECT identity FROM event_store');
  if (held?.identity !== identity) throw another(held?.identity === postgresIdentity);
}

function another(isItsOwn: boolean): DatabaseError {
  const whose = isItsOwn ? 'holds a history of its own, and EVENT_STORE_URL names another: leave EVENT_STORE_URL out'
    : 'was filled from another event store than this: name that one in EVENT_STORE_URL';
  return new DatabaseError('ERR_DATABASE_FOREIGN', `The PostgreSQL database ${whose}, or give an empty database in DATABASE_URL or an empty folder in DATA_DIR. Nothing was changed.`);
}
