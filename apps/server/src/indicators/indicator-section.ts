import type { LondonDate } from '@redress/calendar';
import {
  allowedTogether, definitionInWords, figureTable, indicatorChart, trendSentence, type DefinitionInWords, type DrawnChart, type Figure, type FigureTable, type IndicatorFigures,
} from '@redress/reporting';
import { periodInAddress } from '../parameters/period-parameter.js';

/** An indicator as a page shows it: chart and sentence, table, and how it is worked out. */
export interface IndicatorSection {
  readonly id: string;
  readonly address: string;
  readonly chart: DrawnChart;
  readonly columns: FigureTable['columns'];
  /** The latest first: that is the one the panel asks about. */
  readonly rows: readonly { readonly period: string; readonly figure: LinkedText; readonly cells: readonly { readonly text: string; readonly numeric: boolean }[] }[];
  readonly words: DefinitionInWords;
  /** How it has gone over the years, as one sentence. */
  readonly trend?: string;
}

/** A figure, and where the cases behind it are listed, for those who may see them and where there are any. */
export interface LinkedText {
  readonly text: string;
  readonly href?: string;
}

/** The sentence is about the period that ends on a London date. */
export async function indicatorSection(indicator: IndicatorFigures, about: LondonDate | undefined, withCases: boolean): Promise<IndicatorSection> {
  const { definition, figures, trend } = indicator;
  const { columns, rows } = figureTable(indicator);
  return {
    id: definition.id, address: indicatorAddress(definition.id), chart: await indicatorChart(indicator, about), columns, words: definitionInWords(definition, allowedTogether(figures)),
    ...(trend === undefined ? {} : { trend: trendSentence(trend) }),
    rows: rows.map(({ figure, period, cells: [text = '', ...others] }) => ({
      period, figure: linked(definition.id, figure, text, withCases), cells: others.map((cell, index) => ({ text: cell, numeric: columns[index + 1]?.numeric === true })),
    })),
  };
}

export function linked(id: string, { count, period }: Figure, text: string, withCases: boolean): LinkedText {
  return { text, ...(withCases && count > 0 ? { href: `/indicators/${periodInAddress(period.label)}/${id.toLowerCase()}` } : {}) };
}

export const indicatorAddress = (id: string): string => `/indicators/${id.toLowerCase()}`;
