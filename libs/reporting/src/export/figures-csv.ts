import type { Counts, Figure, Figures } from '../figures/figure.js';
import { yearToDate as toDate, type ReportedPeriod } from '../figures/reported-period.js';
import { titleOf } from '../words/indicator-in-words.js';
import { csvOf, type CsvCell } from './csv.js';

/** A column of a table, as its CSV heads it and its metadata describes it. */
export interface TableColumn {
  readonly title: string;
  readonly datatype: 'string' | 'integer' | 'decimal' | 'boolean' | 'date';
  readonly description: string;
}

export const figureColumns: readonly TableColumn[] = [
  { title: 'Indicator', datatype: 'string', description: 'The indicator as the reports name it' },
  { title: 'Version', datatype: 'integer', description: 'Version of its definition' },
  { title: 'Title', datatype: 'string', description: 'What it tells' },
  { title: 'Period', datatype: 'string', description: 'A quarter such as 2020/21 Q4, a financial year, or from April to the end of a quarter' },
  { title: 'From', datatype: 'date', description: 'First day of the period' },
  { title: 'To', datatype: 'date', description: 'Last day of the period' },
  { title: 'Unfinished', datatype: 'boolean', description: 'Whether the period has days still to come' },
  { title: 'Part', datatype: 'string', description: 'A part of the whole by itself; empty for the whole' },
  { title: 'Count', datatype: 'integer', description: 'How many were counted: of a share, the denominator' },
  { title: 'Fulfilled', datatype: 'integer', description: 'Of a share, the numerator' },
  { title: 'Per cent', datatype: 'integer', description: 'Of a share, the whole per cent, half up; n/a where nothing was counted' },
  { title: 'Mean', datatype: 'decimal', description: 'Mean working days, to one decimal, half up' },
  { title: 'Median', datatype: 'decimal', description: 'Median working days' },
  { title: 'Fewest', datatype: 'integer', description: 'Fewest working days' },
  { title: 'Most', datatype: 'integer', description: 'Most working days' },
  { title: '90th percentile', datatype: 'integer', description: 'Working days that nine tenths do not exceed, by nearest rank' },
  { title: 'Allowed', datatype: 'string', description: 'Working days that the cases were allowed; where that differs, each with its number of cases' },
  { title: 'Target', datatype: 'integer', description: 'What is aimed at' },
  { title: 'Position', datatype: 'string', description: 'Position of the last event of the history that the figure takes in' },
  { title: 'Events', datatype: 'integer', description: 'How many events lie up to that position' },
];

/** Every figure as CSV, a line for each whole, each part and each year to date: another indicator adds lines and no column. */
export function figuresCsv({ standsFor, indicators }: Figures): string {
  const rows = indicators.flatMap((indicator) => {
    const { definition: { id, version, target } } = indicator;
    const title = titleOf(indicator);
    return indicator.figures.flatMap(linesOf).map(({ period: { label, from, to, unfinished }, part, counts }): CsvCell[] =>
      [id, version, title, label, from, to, unfinished, part, ...countCells(counts), target?.value ?? null, standsFor.position, standsFor.events]);
  });
  return csvOf(figureColumns.map((column) => column.title), rows);
}

interface Line { readonly period: Pick<ReportedPeriod, 'label' | 'from' | 'to' | 'unfinished'>; readonly part: string | null; readonly counts: Counts }

function linesOf({ period, parts, yearToDate, ...whole }: Figure): Line[] {
  return [
    { period, part: null, counts: whole },
    ...parts.map((part) => ({ period, part: part.name, counts: part })),
    ...(yearToDate === undefined ? [] : [{ period: { ...period, ...toDate(period), label: `${period.label} to date` }, part: null, counts: yearToDate }]),
  ];
}

function countCells({ count, fulfilled, percent, spread, allowed }: Counts): CsvCell[] {
  const limits = allowed.length <= 1 ? String(allowed[0]?.workingDays ?? '') : allowed.map(({ workingDays, count: cases }) => `${workingDays} (${cases})`).join('; ');
  const { mean = null, median = null, min = null, max = null, p90 = null } = spread ?? {};
  return [count, fulfilled, fulfilled === null ? null : (percent ?? 'n/a'), mean, median, min, max, p90, limits];
}
