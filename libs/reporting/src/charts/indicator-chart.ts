import type { LondonDate } from '@redress/calendar';
import type { IndicatorDefinition, IndicatorPart } from '../definitions/indicator-definition.js';
import type { Figure, IndicatorFigures } from '../figures/figure.js';
import { countsInWords } from '../words/counts-in-words.js';
import { figureSentence, titleOf } from '../words/indicator-in-words.js';
import { colourOf } from './colours.js';
import type { Column, ColumnChart, ColumnSeries, DrawnChart } from './column-chart.js';

/**
 * An indicator as a chart, with one sentence about the period that ends on a London date, or about its last.
 * ECharts is loaded at the first chart, so that a command line that draws none does not wait for it.
 */
export async function indicatorChart(indicator: IndicatorFigures, about: LondonDate | undefined): Promise<DrawnChart> {
  const { drawColumns } = await import('./draw-columns.js');
  return drawColumns(columnChart(indicator, about));
}

export function columnChart(indicator: IndicatorFigures, about: LondonDate | undefined): ColumnChart {
  const { definition, figures } = indicator;
  const { id, unit, target, parts, partsAreCounts } = definition;
  const stacked = parts !== undefined && (unit === 'COUNT' || partsAreCounts === true);
  const spoken = figures.find(({ period }) => period.to === about) ?? figures.at(-1);
  return {
    id: `chart-${id.toLowerCase()}`, title: titleOf(indicator), sentence: spoken ? figureSentence(definition, spoken) : 'No period is shown.',
    columns: figures.map((figure, index) => columnOf(definition, figure, index === 0)),
    series: stacked ? stackedSeries(parts, figures) : [oneSeries(definition, figures)],
    axis: stacked || unit === 'COUNT' ? { name: 'Number' } : unit === 'PER_CENT' ? { name: 'Per cent', max: 100 } : { name: 'Working days, median' },
    ...(target === undefined || stacked ? {} : { target: { value: target.value, name: `Target ${target.value}${unit === 'PER_CENT' ? ' %' : ''}` } }),
  };
}

/**
 * Two short lines below and above, and the year of a quarter at its first alone, so that many periods fit side by side. A period in which
 * nothing was counted says so: 0 % would be a statement (domain 0.3 decision 7).
 */
function columnOf({ unit, ...definition }: IndicatorDefinition, { period, ...counts }: Figure, isFirst: boolean): Column {
  const [year = '', quarter] = period.label.split(' ');
  const below = quarter === undefined ? [year] : [quarter, ...(isFirst || quarter === 'Q1' ? [year] : [])];
  const label = { COUNT: String(counts.count), PER_CENT: `${counts.percent} %\n${counts.fulfilled}/${counts.count}`, WORKING_DAYS: `${counts.spread?.median}\nof ${counts.spread?.n}` }[unit];
  const isNothing = unit !== 'COUNT' && countsInWords({ unit, ...definition }, counts) === definition.words.none;
  return { category: [...below, ...(period.unfinished ? ['so far'] : [])].join('\n'), label: isNothing ? 'n/a' : label, unfinished: period.unfinished };
}

function oneSeries({ unit, title, formula }: IndicatorDefinition, figures: readonly Figure[]): ColumnSeries {
  const values = figures.map(({ count, percent, spread }) => ({ COUNT: count, PER_CENT: percent, WORKING_DAYS: spread?.median ?? null })[unit] ?? 0);
  return { name: title, colour: colourOf('procedure' in formula.where ? formula.where.procedure : undefined, 3), values };
}

const mostSeries = 4;

/** The parts as a stack; where there are more than can be told apart, the largest by themselves and the others together. */
function stackedSeries(parts: readonly IndicatorPart[], figures: readonly Figure[]): ColumnSeries[] {
  const counts = parts.map(({ value, name }) => ({ value, name, values: figures.map((figure) => figure.parts.find((part) => part.value === value)?.count ?? 0) }));
  const bySize = counts.toSorted((one, other) => sum(other.values) - sum(one.values));
  const large = new Set(parts.length > mostSeries ? bySize.slice(0, mostSeries - 1) : bySize);
  const small = counts.filter((part) => !large.has(part));
  const others = { value: 'others', name: 'Others', values: figures.map((_, index) => sum(small.map(({ values }) => values[index] ?? 0))) };
  return [...counts.filter((part) => large.has(part)), ...(small.length > 0 ? [others] : [])].map(({ value, name, values }, place) => ({ name, values, colour: colourOf(value, place) }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
