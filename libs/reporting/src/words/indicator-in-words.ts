import type { LondonDate } from '@redress/calendar';
import type { IndicatorDefinition } from '../definitions/indicator-definition.js';
import type { Allowed, Figure, Figures, IndicatorFigures } from '../figures/figure.js';
import { spokenPeriod } from '../figures/reported-period.js';
import { countsInWords, isSmall, limitInWords, oneDecimal, shareInWords } from './counts-in-words.js';
import { filled } from './template.js';

/** An indicator's title over the periods shown: it names the limit that the cases in them were measured by. */
export function titleOf({ definition, figures }: IndicatorFigures): string {
  return filled(definition.title, { limit: limitInWords(allowedTogether(figures)) });
}

/** One figure as a sentence. */
export function figureSentence(definition: IndicatorDefinition, figure: Figure): string {
  const { unit, words } = definition;
  const when = `In ${spokenPeriod(figure.period)}${figure.period.unfinished ? ', so far,' : ''}`;
  if (figure.count === 0) return `${when} ${words.noneSentence}.`;
  if (unit === 'WORKING_DAYS' && figure.spread?.n === 0) return `${when} what was counted does not say how many working days it took.`;
  return `${when} ${filled(words.sentence, fillingsOf(definition, figure))}${isSmall(figure) ? '; small numbers' : ''}.`;
}

/** The last day of the last period in which any of the indicators counted anything; of the last period where none did. */
export function lastCounted({ indicators }: Pick<Figures, 'indicators'>): LondonDate | undefined {
  const counted = indicators.flatMap(({ figures }) => figures.filter(({ count }) => count > 0).map(({ period }) => period.to));
  return counted.toSorted().at(-1) ?? indicators[0]?.figures.at(-1)?.period.to;
}

function fillingsOf(definition: IndicatorDefinition, { count, fulfilled, percent, spread, allowed, parts }: Figure): Record<string, string | number> {
  return {
    count, limit: limitInWords(allowed),
    share: shareInWords({ count, fulfilled, percent, spread, allowed }),
    parts: parts.map((part) => `${part.name.charAt(0).toLowerCase()}${part.name.slice(1)} ${countsInWords(definition, part)}`).join(', '),
    ...(spread?.mean == null ? {} : { mean: oneDecimal(spread.mean) }), ...(spread?.median == null ? {} : { median: oneDecimal(spread.median) }),
  };
}

/** How many working days the cases of several figures were allowed, taken together. */
export function allowedTogether(figures: readonly Figure[]): Allowed[] {
  const byDays = Map.groupBy(figures.flatMap(({ allowed }) => allowed), ({ workingDays }) => workingDays);
  return [...byDays].map(([workingDays, alike]) => ({ workingDays, count: alike.reduce((sum, { count }) => sum + count, 0) })).toSorted((one, other) => other.count - one.count);
}
