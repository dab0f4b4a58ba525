import { idOfStream, requireReading } from '@redress/histories';
import { seenSql, type Actor } from '@redress/identity';
import type { FactField } from './fact-sources.js';
import type { FactsRead } from './facts-read.js';
import type { Formula, Period } from './formula.js';
import { columnOf, countedSql, fulfilledSql, tableOf, type Placed } from './formula-sql.js';
import { standsForSql, type StandsFor } from './stands-for.js';

/** One row that a figure counts: its history, whether it is in the numerator (null where there is none), and the fields asked for. */
export interface FactBehind {
  /** What it is looked up by: the id of the case or, of what is counted of a reference to the Ombudsman, of the referral. */
  readonly caseId: string;
  readonly reference: string;
  readonly fulfilled: boolean | null;
  /** Days as London dates; null what the row does not say. */
  readonly says: Readonly<Partial<Record<FactField, string | number | boolean | null>>>;
}

/** It is counted whoever asks, since a figure is one figure for everybody, and shown to those who may see it. */
export interface FactCounted extends FactBehind {
  readonly seen: boolean;
}

export interface FactsBehind {
  readonly standsFor: StandsFor;
  readonly facts: readonly FactCounted[];
}

/** Every row that a formula counts in a period, by its day and then its reference, and what they stand for, in one statement. */
export async function factsBehind(actor: Actor, { connection, schema }: FactsRead, formula: Formula, { from, to }: Period, fields: readonly FactField[]): Promise<FactsBehind> {
  requireReading(actor, 'INDICATORS');
  const values: unknown[] = [];
  const placed: Placed = (value) => `$${values.push(value)}`;
  const [seen, table] = [seenSql(actor, placed), tableOf(formula, schema)];
  const says = fields.map((field) => `'${field}', ${columnOf(formula, field)}`).join(', ');
  const { rows: [row] } = await connection.query<Pick<FactsBehind, 'standsFor'> & { readonly facts: readonly FactOfStream[] }>(
    `SELECT ${standsForSql(schema)} AS "standsFor", (
       SELECT coalesce(json_agg(json_build_object('streamId', stream_id, 'reference', ${columnOf(formula, 'reference')}, 'seen', ${seen(table)}, 'fulfilled', ${fulfilledSql(formula, placed)}, 'says', json_build_object(${says}))
         ORDER BY ${columnOf(formula, formula.datedBy)}, ${columnOf(formula, 'reference')}), '[]')
       FROM ${table} WHERE ${countedSql(formula, `${placed(from)}::date`, `${placed(to)}::date`, placed)}
     ) AS facts`,
    values,
  );
  if (row === undefined) throw new Error('A statement without a FROM answers one row.');
  return { ...row, facts: row.facts.map(({ streamId, ...fact }) => ({ caseId: idOfStream(streamId), ...fact })) };
}

type FactOfStream = Omit<FactCounted, 'caseId'> & { readonly streamId: string };
