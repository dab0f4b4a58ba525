import { expect, test } from '@jest/globals';
import pg from 'pg';
import { createPool } from './create-pool.js';
import { questionLimits } from './limits.js';

test.each([
  'postgresql://clerk:p%40ss%2Fword@db.example:5433/redress',
  'postgresql://clerk@localhost/redress?sslmode=disable',
  'postgresql:///redress?host=/var/run/postgresql',
  'postgresql://clerk:secret@[::1]:5432/redress',
  'postgresql://clerk@%2Fvar%2Frun%2Fpostgresql/redress',
])('%s is gone to as it is written, and decides in READ COMMITTED', (databaseUrl) => {
  const pool = createPool(databaseUrl, { max: 1, limits: questionLimits });
  const where = ({ host, port, user, password, database, ssl }: pg.Client) => ({ host, port, user, password, database, ssl });
  const ours = new pg.Client(pool.options);
  expect(where(ours)).toEqual(where(new pg.Client({ connectionString: databaseUrl })));
  expect(optionsOf(ours)).toBe(String.raw`-c default_transaction_isolation=read\ committed`);
});

test('options of its own stay', () => {
  const pool = createPool('postgresql://clerk@db/redress?options=-c%20search_path%3Dmine', { max: 1, limits: questionLimits });
  expect(optionsOf(new pg.Client(pool.options))).toBe(String.raw`-c search_path=mine -c default_transaction_isolation=read\ committed`);
});

function optionsOf(client: pg.Client): unknown {
  return (client as unknown as { readonly connectionParameters: { readonly options: unknown } }).connectionParameters.options;
}
