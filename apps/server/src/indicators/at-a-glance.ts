import { countsInWords, lastCounted, spokenPeriod, titleOf, type Figure, type IndicatorFigures } from '@redress/reporting';
import { indicatorAddress, linked, type LinkedText } from './indicator-section.js';

/** Indicators side by side over five periods, the latest last: the table of the panel's quarterly report. */
export interface AtAGlance {
  readonly title: string;
  readonly periods: readonly string[];
  readonly rows: readonly { readonly id: string; readonly title: string; readonly href: string; readonly figures: readonly LinkedText[] }[];
}

const shown = 5;

/** One table for those of quarters and one for those of years, each up to the last period in which anything was counted. */
export function atAGlance(indicators: readonly IndicatorFigures[], withCases: boolean): AtAGlance[] {
  const titles = { QUARTER: 'Each quarter', YEAR: 'Each financial year' } as const;
  return (['QUARTER', 'YEAR'] as const).flatMap((every) => {
    const alike = indicators.filter(({ definition }) => definition.every === every);
    return alike.length === 0 ? [] : [tableOf(titles[every], alike, withCases)];
  });
}

function tableOf(title: string, indicators: readonly IndicatorFigures[], withCases: boolean): AtAGlance {
  const lastDay = lastCounted({ indicators });
  const upToLast = ({ figures }: IndicatorFigures) => figures.filter(({ period }) => lastDay === undefined || period.to <= lastDay).slice(-shown);
  return {
    title,
    periods: indicators.slice(0, 1).flatMap(upToLast).map(({ period }) => `${spokenPeriod(period)}${period.unfinished ? ', so far' : ''}`),
    rows: indicators.map((indicator) => {
      const { definition } = indicator;
      return {
        id: definition.id, title: titleOf(indicator), href: indicatorAddress(definition.id),
        figures: upToLast(indicator).map((figure) => linked(definition.id, figure, onOneLine(countsInWords(definition, figure), figure), withCases)),
      };
    }),
  };
}

/** A figure is not broken over two lines; that there is none may be. */
function onOneLine(text: string, { count }: Figure): string {
  return count === 0 ? text : text.replaceAll(' ', '\u00a0');
}
