import type { LondonDate } from '@redress/calendar';
import { requireReading } from '@redress/histories';
import type { Actor } from '@redress/identity';
import type { FactsRead } from './facts-read.js';
import type { Formula, Period } from './formula.js';
import { columnOf, countedSql, fulfilledSql, tableOf, type Placed } from './formula-sql.js';
import { standsForSql, type StandsFor } from './stands-for.js';

export interface TallyAsked {
  readonly formula: Formula;
  readonly periods: readonly Period[];
}

/** How many rows of a formula and a period are alike in all that the formula asks; null where it does not ask or the row does not say. */
export interface Tally {
  /** Which of the formulas, and which of its periods, from 0. */
  readonly formula: number;
  readonly period: number;
  readonly part: string | null;
  readonly spread: number | null;
  /** The two days of a span, London dates, where the formula tells the spread of one. */
  readonly after: LondonDate | null;
  readonly upTo: LondonDate | null;
  readonly allowed: number | null;
  readonly fulfilled: boolean | null;
  readonly count: number;
  /** Number, in the whole history, of the event that brought the first of them. */
  readonly first: number;
}

export interface Tallies {
  readonly standsFor: StandsFor;
  readonly tallies: readonly Tally[];
}

/** Counts everything asked for, and says what it stands for, in one statement: no writer comes between one figure and another. */
export async function tally(actor: Actor, { connection, schema }: FactsRead, asked: readonly TallyAsked[]): Promise<Tallies> {
  requireReading(actor, 'INDICATORS');
  const values: unknown[] = [];
  const placed: Placed = (value) => `$${values.push(value)}`;
  const counts = asked.map(({ formula, periods }, index) => countSql(tableOf(formula, schema), { index, formula, periods }, placed)).join(' UNION ALL ');
  const tallies = counts === '' ? "'[]'::json" : `(SELECT coalesce(json_agg(counts), '[]') FROM (${counts}) counts)`;
  const { rows: [row] } = await connection.query<Tallies>(`SELECT ${standsForSql(schema)} AS "standsFor", ${tallies} AS tallies`, values);
  if (row === undefined) throw new Error('A statement without a FROM answers one row.');
  return row;
}

function countSql(table: string, { index, formula, periods }: TallyAsked & { readonly index: number }, placed: Placed): string {
  const said = (field: string | undefined, type: string): string => `${field === undefined ? 'NULL' : columnOf(formula, field)}::${type}`;
  const [number, span] = typeof formula.spread === 'object' ? [undefined, formula.spread] : [formula.spread, undefined];
  return `SELECT ${index} AS formula, (ordinality - 1)::int AS period, ${said(formula.apart, 'text')} AS part, ${said(number, 'int')} AS spread,
      ${said(span?.after, 'date')} AS "after", ${said(span?.upTo, 'date')} AS "upTo", ${said(formula.allowed, 'int')} AS allowed, ${fulfilledSql(formula, placed)} AS fulfilled, count(*)::int AS count, coalesce(min(event_number), 0)::int AS first
    FROM ROWS FROM (json_to_recordset(${placed(JSON.stringify(periods))}) AS ("from" date, "to" date)) WITH ORDINALITY AS periods
    JOIN ${table} ON ${countedSql(formula, 'periods."from"', 'periods."to"', placed)}
    GROUP BY 2, 3, 4, 5, 6, 7, 8`;
}
