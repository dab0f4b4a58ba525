import type { LondonDate } from '@redress/calendar';
import type { IndicatorDefinition } from '../definitions/indicator-definition.js';
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
  const { id, unit, target } = definition;
  const spoken = figures.find(({ period }) => period.to === about) ?? figures.at(-1);
  return {
    id: `chart-${id.toLowerCase()}`, title: titleOf(indicator), sentence: spoken ? figureSentence(definition, spoken) : 'No period is shown.',
    columns: figures.map((figure, index) => columnOf(definition, figure, index === 0)),
    series: seriesOf(definition, figures),
    axis: { COUNT: { name: 'Number' }, PER_CENT: { name: 'Per cent', max: 100 }, WORKING_DAYS: { name: 'Working days, median' } }[unit],
    ...(target === undefined ? {} : { target: { value: target.value, name: `Target ${target.value}${unit === 'PER_CENT' ? ' %' : ''}` } }),
  };
}

/**
 * Two short lines below and above, and the year of a quarter at its first alone, so that many periods fit side by side. A period in which
 * nothing was counted says so: 0 % would be a statement (domain 0.3 decision 7).
 */
function columnOf({ unit, ...definition }: IndicatorDefinition, { period, ...counts }: Figure, isFirst: boolean): Column {
  const [year = '', quarter] = period.label.split(' ');
  const below = quarter === undefined ? [year] : [quarter, ...(isFirst || quarter === 'Q1' ? [year] : [])];
  const label = { COUNT: String(counts.count), PER_CENT: `${counts.percent} %\n${counts.fulfilled} of ${counts.count}`, WORKING_DAYS: `${counts.spread?.median}\nof ${counts.count}` }[unit];
  const isNothing = unit !== 'COUNT' && countsInWords({ unit, ...definition }, counts) === definition.words.none;
  return { category: [...below, ...(period.unfinished ? ['so far'] : [])].join('\n'), label: isNothing ? 'n/a' : label, unfinished: period.unfinished };
}

function seriesOf({ unit, parts, title, formula }: IndicatorDefinition, figures: readonly Figure[]): ColumnSeries[] {
  if (unit === 'COUNT' && parts !== undefined) {
    return parts.map(({ value, name }) => ({ name, colour: colourOf(value), values: figures.map((figure) => figure.parts.find((part) => part.value === value)?.count ?? 0) }));
  }
  const values = figures.map(({ count, percent, spread }) => ({ COUNT: count, PER_CENT: percent, WORKING_DAYS: spread?.median ?? null })[unit] ?? 0);
  return [{ name: title, colour: colourOf('procedure' in formula.where ? formula.where.procedure : undefined), values }];
}
