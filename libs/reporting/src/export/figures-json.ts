import type { ExplainedFigure } from '../figures/explained-figure.js';
import type { Figure, Figures, IndicatorFigures } from '../figures/figure.js';
import { countsInWords } from '../words/counts-in-words.js';
import { definitionInWords } from '../words/definition-in-words.js';
import { allowedTogether, figureSentence } from '../words/indicator-in-words.js';
import { trendSentence } from '../words/trend-in-words.js';

/** Figures for programs: each indicator with its definition, each figure with its numbers, its words and what it stands for. */
export function figuresJson({ standsFor, indicators }: Figures): object {
  return { standsFor, indicators: indicators.map(indicatorJson) };
}

/** A figure with every case behind it for programs; without cases for those who may not see them. */
export function explainedJson({ standsFor, definition, figure, cases }: ExplainedFigure, { withCases }: { readonly withCases: boolean }): object {
  return { standsFor, ...indicatorJson({ definition, figures: [figure] }), ...(withCases ? { cases } : {}) };
}

function indicatorJson({ definition, figures, trend }: IndicatorFigures): object {
  return {
    ...definitionInWords(definition, allowedTogether(figures)), formulaAsValue: definition.formula,
    figures: figures.map(({ parts, ...figure }) => ({
      ...figure, inWords: countsInWords(definition, figure), sentence: figureSentence(definition, { ...figure, parts }), parts: parts.map(partJson),
    })),
    ...(trend === undefined ? {} : { trend: { ...trend, sentence: trendSentence(trend) } }),
  };
}

function partJson({ first: _, ...part }: Figure['parts'][number]): object {
  return part;
}
