import type { Trend, TrendLabel } from '../arithmetic/trend.js';
import type { TrendFigures } from '../figures/figure.js';
import { signed } from './figure-table.js';

const labels: Readonly<Record<TrendLabel, string>> = { INCREASING: 'increasing', DECREASING: 'decreasing', STABLE: 'stable', INSUFFICIENT_DATA: 'too few years to say' };

/** How an indicator has gone over the years, as one sentence. */
export function trendSentence({ from, to, years, needed, parts, ...whole }: TrendFigures): string {
  const said = [...parts.map((part) => `${part.name.charAt(0).toLowerCase()}${part.name.slice(1)} ${inWords(part)}`), `all together ${inWords(whole)}`];
  const fewer = years < needed ? ` Only ${years} of the ${needed} years that a trend needs are on record.` : '';
  return `From ${from} to ${to}: ${said.join('; ')}.${fewer}`;
}

function inWords({ label, changePercent }: Trend): string {
  return `${labels[label]}${changePercent === null ? '' : ` (${signed(changePercent)} %)`}`;
}
