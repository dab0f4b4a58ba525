import type { Transaction } from './projection.js';

/** A row by its column names. */
export type Row = Readonly<Record<string, unknown>>;

/** Puts these rows in the place of all that the streams had in the table, in two statements however many they are. */
export async function replaceRows(tx: Transaction, table: string, streamIds: readonly string[], rows: readonly Row[]): Promise<void> {
  if (streamIds.length > 0) await tx.query(`DELETE FROM ${table} WHERE stream_id = ANY ($1)`, [streamIds]);
  await addRows(tx, table, rows);
}

/** In one statement however many they are; a column that a row does not name is null. */
export async function addRows(tx: Transaction, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await tx.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`, [JSON.stringify(rows)]);
}
