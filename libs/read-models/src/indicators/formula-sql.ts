import { own } from '@redress/procedures';
import { factSources } from './fact-sources.js';
import { servingSchema } from './facts-read.js';
import type { Counted, Demand, Formula } from './formula.js';

/** Gives a value its place in a statement: `$3`. */
export type Placed = (value: unknown) => string;

/** The column of a field. The catalogue of fields is ours, so nothing from outside ever comes to stand in SQL as a name. */
export function columnOf({ from }: Counted, field: string): string {
  const columns: Readonly<Record<string, string>> = factSources[from].columns;
  const column = own(columns, field);
  if (column === undefined) throw new Error(`There is no field ${field} among the counted facts ${from}.`);
  return column;
}

export const tableOf = ({ from }: Counted, schema: string = servingSchema): string => `${schema}.${factSources[from].table}`;

/** What a row must meet to be counted in a period, its first and last London date given as SQL. */
export function countedSql(counted: Counted, from: string, to: string, placed: Placed): string {
  return [`${columnOf(counted, counted.datedBy)} BETWEEN ${from} AND ${to}`, ...demandsSql(counted, counted.where, placed)].join(' AND ');
}

/** Whether a counted row is in the numerator; NULL where the formula has none. */
export function fulfilledSql(formula: Formula, placed: Placed): string {
  return formula.fulfils === undefined ? 'NULL::boolean' : `coalesce(${demandsSql(formula, formula.fulfils, placed).join(' AND ')}, false)`;
}

/** The ids of the cases counted in a period. */
export function casesCountedSql(counted: Counted, from: string, to: string, placed: Placed): string {
  return `SELECT case_id FROM ${tableOf(counted)} WHERE ${countedSql(counted, from, to, placed)}`;
}

function demandsSql(counted: Counted, demands: Readonly<Partial<Record<string, Demand<string>>>>, placed: Placed): string[] {
  return Object.entries(demands).flatMap(([field, demand]) => (demand === undefined ? [] : [demandSql(counted, columnOf(counted, field), demand, placed)]));
}

function demandSql(counted: Counted, column: string, demand: Demand<string>, placed: Placed): string {
  if (typeof demand !== 'object') return `${column} = ${placed(demand)}`;
  if ('notAfter' in demand) return `${column} <= ${columnOf(counted, demand.notAfter)}`;
  return `${column} IN (${demand.map(placed).join(', ')})`;
}
