import type { IndicatorDefinition } from './indicator-definition.js';
import { procedureParts } from './procedure-parts.js';

const kinds = {
  COMPLAINT: { one: 'complaint', counts: 'Complaints accepted or answered, and not rejected, by the day on which they were received.' },
  COMMENT: { one: 'comment', counts: 'Comments, by the day on which they were received.' },
  COMPLIMENT: { one: 'compliment', counts: 'Compliments that met all four criteria and were logged, by the day on which they were received.' },
} as const;

/** Representations by procedure and kind, year by year (domain 4.5). */
export const yearlyCategories: readonly IndicatorDefinition[] = (['COMPLAINT', 'COMMENT', 'COMPLIMENT'] as const).map((kind) => {
  const { one, counts } = kinds[kind];
  return {
    id: `${one}s-by-year`, version: 1, chapter: 'received', title: `${one.charAt(0).toUpperCase()}${one.slice(1)}s received in a year`, every: 'YEAR', unit: 'COUNT', exchangedAs: kind,
    cite: 'Scrutiny Panel report of 20 July 2021, paragraph 7',
    formula: { from: 'representations', where: { kind, counted: true }, datedBy: 'receivedOn', apart: 'procedure' },
    parts: procedureParts,
    words: {
      counts,
      formula: `the number of ${one}s so counted that were received in the financial year; change = later − earlier, in per cent of the earlier to one decimal, half up`,
      sentence: `{count|${one} was|${one}s were} received: {parts}`, noneSentence: `no ${one} was received`, none: '0',
    },
    shows: ['procedure', 'receivedOn'],
  };
});
