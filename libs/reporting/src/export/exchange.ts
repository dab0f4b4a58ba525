import type { Distribution } from '../arithmetic/distribution.js';
import type { Figure, FigurePart, Figures, IndicatorFigures } from '../figures/figure.js';

/** A count of every part and of all together, or a share with the distribution of its working days. */
export type ExchangedFigure = Readonly<Record<string, number>> | ExchangedShare;

export interface ExchangedShare {
  readonly completed: number;
  readonly within: number;
  /** Null when none was completed. */
  readonly percent: number | null;
  readonly elapsedNetWorkingDays: Distribution | null;
}

/** The quarterly indicators and the yearly statistics in the form that councils exchange (domain 4.3 to 4.5). */
export interface IndicatorExchange {
  /** By label, such as '2020/21 Q4': every quarter of the range in order; in each, the indicators by the names they are exchanged under. */
  readonly quarters: Readonly<Record<string, Readonly<Record<string, ExchangedFigure>>>>;
  /** Years with a counted representation; in each, procedures in the order in which the history first has one, and their kinds. */
  readonly years: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
}

/** Pure. Indicators without a name to be exchanged under are left out. */
export function exchangeOf({ indicators }: Pick<Figures, 'indicators'>): IndicatorExchange {
  const exchanged = indicators.filter(({ definition }) => definition.exchangedAs !== undefined);
  const every = (period: 'QUARTER' | 'YEAR') => exchanged.filter(({ definition }) => definition.every === period);
  return { quarters: quartersOf(every('QUARTER')), years: yearsOf(every('YEAR')) };
}

function quartersOf(indicators: readonly IndicatorFigures[]): IndicatorExchange['quarters'] {
  const labels = indicators[0]?.figures.map(({ period }) => period.label) ?? [];
  return Object.fromEntries(labels.map((label, index) => [
    label, Object.fromEntries(indicators.flatMap(({ definition, figures }) => figures.slice(index, index + 1).map((figure) => [definition.exchangedAs, exchangedFigure(figure)]))),
  ]));
}

function exchangedFigure({ count, fulfilled, percent, spread, parts }: Figure): ExchangedFigure {
  if (fulfilled !== null) return { completed: count, within: fulfilled, percent, elapsedNetWorkingDays: spread };
  return { ...Object.fromEntries(parts.map((part) => [part.value, part.count])), total: count };
}

function yearsOf(indicators: readonly IndicatorFigures[]): IndicatorExchange['years'] {
  const counted = indicators.flatMap(({ definition, figures }) => figures.flatMap(({ period, parts }) => parts.map((part) => ({ kind: definition.exchangedAs ?? '', year: period.label, part }))));
  const none = Object.fromEntries(indicators.map(({ definition }) => [definition.exchangedAs ?? '', 0]));
  const years = Map.groupBy(counted.filter(({ part }) => part.count > 0), ({ year }) => year);
  return Object.fromEntries([...years].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([year, ofYear]) => {
    const procedures = Map.groupBy(ofYear.toSorted((one, other) => one.part.first - other.part.first), ({ part }) => part.value);
    return [year, Object.fromEntries([...procedures].map(([procedure, kinds]) => [procedure, { ...none, ...Object.fromEntries(kinds.map(countOf)) }]))];
  }));
}

function countOf({ kind, part }: { readonly kind: string; readonly part: FigurePart }): readonly [string, number] {
  return [kind, part.count];
}
