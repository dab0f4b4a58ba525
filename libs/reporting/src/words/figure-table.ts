import type { IndicatorDefinition } from '../definitions/indicator-definition.js';
import type { Change, Counts, Figure, IndicatorFigures } from '../figures/figure.js';
import { spokenPeriod } from '../figures/reported-period.js';
import { countsInWords, oneDecimal } from './counts-in-words.js';

/** The table of an indicator as people read it, the latest period first; the first column after the period is the figure itself. */
export interface FigureTable {
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  readonly figure: Figure;
  readonly period: string;
  /** As many as there are columns. */
  readonly cells: readonly string[];
}

interface TableColumn {
  readonly title: string;
  readonly numeric: boolean;
  readonly cell: (figure: Figure) => string;
}

export function figureTable({ definition, figures }: IndicatorFigures): FigureTable {
  const columns = columnsOf(definition);
  const rows = figures.map((figure) => ({
    figure, period: `${spokenPeriod(figure.period)}${figure.period.unfinished ? ', so far' : ''}`, cells: columns.map(({ cell }) => cell(figure)),
  }));
  return { columns: columns.map(({ title, numeric }) => ({ title, numeric })), rows: rows.toReversed() };
}

function columnsOf(definition: IndicatorDefinition): TableColumn[] {
  const { unit, every, formula, parts = [] } = definition;
  const isCount = unit === 'COUNT';
  const said = (counts: Counts): string => countsInWords(definition, counts);
  const saidOfPart = (counts: Counts): string => (definition.partsAreCounts ? counts.count.toLocaleString('en-GB') : said(counts));
  return [
    { title: { COUNT: 'Number', PER_CENT: 'Share', WORKING_DAYS: 'Median' }[unit], numeric: isCount, cell: (figure) => said(figure) + changeInWords(figure.change) },
    ...parts.map(({ value, name }): TableColumn => ({ title: name, numeric: isCount || definition.partsAreCounts === true, cell: (figure) => partIn(figure, value, saidOfPart) })),
    ...(every === 'QUARTER' ? [{ title: 'Year to date', numeric: isCount, cell: ({ yearToDate }: Figure) => (yearToDate ? said(yearToDate) : '') }] : []),
    ...(formula.spread === undefined ? [] : spreadColumns),
  ];
}

const days = (title: string, of: 'mean' | 'median' | 'p90', write: (days: number) => string): TableColumn =>
  ({ title, numeric: true, cell: ({ spread }) => (spread?.[of] == null ? '–' : write(spread[of])) });
const spreadColumns = [days('Mean days', 'mean', oneDecimal), days('Median days', 'median', oneDecimal), days('90th percentile', 'p90', String)];

function partIn({ parts }: Figure, value: string, said: (counts: Counts) => string): string {
  const part = parts.find((each) => each.value === value);
  return part === undefined ? '' : said(part) + changeInWords(part.change);
}

export function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number).replace('-', '−');
}

/** ' (+14, +20.6 %)'; without the per cent where there were none before. */
export function changeInWords(change: Change | undefined): string {
  if (change === undefined) return '';
  return ` (${signed(change.by)}${change.percent === null ? '' : `, ${signed(change.percent)} %`})`;
}
