import type { TestDatabase } from '@redress/postgres/testing';

type Pool = TestDatabase['pool'];

/** What each part of PostgreSQL's answer may quote of what people wrote. */
const quoting = "MESSAGE = 'could not extend Whispering Willow', DETAIL = 'Key (name)=(Whispering Willow) exists', HINT = 'Ask Whispering Willow'";

const raising = (sqlstate: string): string => `LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION USING ERRCODE = '${sqlstate}', ${quoting}; END $$`;

/** While the work goes on, whoever adds to the table is refused with this SQLSTATE, in words that quote somebody. */
export async function refusingToKeep(pool: Pool, table: string, sqlstate: string, work: () => Promise<void>): Promise<void> {
  await pool.query(`CREATE SCHEMA speaking; CREATE FUNCTION speaking.up() RETURNS trigger ${raising(sqlstate)};
    CREATE TRIGGER speaking BEFORE INSERT ON ${table} EXECUTE FUNCTION speaking.up()`);
  try {
    await work();
  } finally {
    await pool.query('DROP SCHEMA speaking CASCADE');
  }
}

/** The same for whoever reads the table. */
export async function refusingToTell(pool: Pool, table: string, sqlstate: string, work: () => Promise<void>): Promise<void> {
  const [schema, name] = table.split('.');
  await pool.query(`CREATE SCHEMA speaking; ALTER TABLE ${table} SET SCHEMA speaking;
    CREATE FUNCTION speaking.up() RETURNS SETOF speaking.${name} ${raising(sqlstate)};
    CREATE VIEW ${table} AS SELECT * FROM speaking.up()`);
  try {
    await work();
  } finally {
    await pool.query(`DROP VIEW ${table}; ALTER TABLE speaking.${name} SET SCHEMA ${schema}; DROP SCHEMA speaking CASCADE`);
  }
}
