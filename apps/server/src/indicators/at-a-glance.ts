import type { LondonDate } from '@redress/calendar';
import { countsInWords, spokenPeriod, titleOf, type IndicatorFigures } from '@redress/reporting';
import { indicatorAddress, linked, type LinkedText } from './indicator-section.js';

/** Indicators side by side over five periods, the latest last: the table of the panel's quarterly report. */
export interface AtAGlance {
  readonly periods: readonly string[];
  readonly rows: readonly { readonly id: string; readonly title: string; readonly href: string; readonly figures: readonly LinkedText[] }[];
}

const shown = 5;

/** Of indicators that all tell the same periods, up to the one that ends on a London date. */
export function atAGlance(indicators: readonly IndicatorFigures[], lastDay: LondonDate | undefined, withCases: boolean): AtAGlance {
  const upToLast = ({ figures }: IndicatorFigures) => figures.filter(({ period }) => lastDay === undefined || period.to <= lastDay).slice(-shown);
  return {
    periods: indicators.slice(0, 1).flatMap(upToLast).map(({ period }) => `${spokenPeriod(period)}${period.unfinished ? ', so far' : ''}`),
    rows: indicators.map((indicator) => {
      const { definition } = indicator;
      return {
        id: definition.id, title: titleOf(indicator), href: indicatorAddress(definition.id),
        figures: upToLast(indicator).map((figure) => linked(definition.id, figure, countsInWords(definition, figure), withCases)),
      };
    }),
  };
}
